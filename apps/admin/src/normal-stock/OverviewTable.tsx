import { Link, Table } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { Link as Route } from 'wouter';
import type { NormalStockKind, NormalStocksQuery } from '../generated/graphql.js';
import { ScrollTable } from '../kit/ScrollTable.js';
import { useFormat } from '../kit/use-format.js';
import { KINDS } from './kinds.js';
import { StateTag } from './StateTag.js';

type Stocks = NormalStocksQuery['normalStocks'];

/** One line each, and under each kind how many of all lack it and of how many it is not known. */
export function OverviewTable({ all, shown }: { all: Stocks; shown: Stocks }) {
  const { t } = useTranslation();
  const format = useFormat();
  const count = (kind: NormalStockKind, state: string) =>
    all.filter(({ lines }) => lines.some((line) => line.kind === kind && line.state === state)).length;
  return (
    <ScrollTable caption={t('normalStock.overviewTable')}>
      <Table.Head>
        <Table.Row>
          <Table.HeaderCell scope="col">{t('normalStock.organisation')}</Table.HeaderCell>
          {KINDS.map((kind) => (
            <Table.HeaderCell key={kind} scope="col">
              {t(`normalStock.kind.${kind}`)}
              <small className="normal-stock-note">
                {t('normalStock.lackingOf', {
                  n: format.number(count(kind, 'LACKING')),
                  unknown: format.number(count(kind, 'UNKNOWN')),
                })}
              </small>
            </Table.HeaderCell>
          ))}
        </Table.Row>
      </Table.Head>
      <Table.Body>
        {shown.map(({ organisation, lines }) => (
          <Table.Row key={organisation.id}>
            <Table.HeaderCell scope="row">
              <Link asChild>
                <Route href={`/normallager/${organisation.id}`}>{organisation.title}</Route>
              </Link>
            </Table.HeaderCell>
            {lines.map(({ kind, state, missing }) => (
              <Table.Cell key={kind}>
                <StateTag state={state} missing={missing ?? null} />
              </Table.Cell>
            ))}
          </Table.Row>
        ))}
      </Table.Body>
    </ScrollTable>
  );
}
