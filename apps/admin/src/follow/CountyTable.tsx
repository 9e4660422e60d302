import { Link, Table } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { Link as Route } from 'wouter';
import type { AreaFiguresFragment } from '../generated/graphql.js';
import { ScrollTable } from '../kit/ScrollTable.js';
import { useFormat } from '../kit/use-format.js';
import { AreaShare } from './AreaShare.js';
import { MEASURES, STATUSES } from './area-figures.js';

/** The counties of a week side by side, the least complete first, each with the way to its own page. */
export function CountyTable({ counties }: { counties: readonly AreaFiguresFragment[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const shown = [...counties].sort((one, other) => (one.completeness ?? 1) - (other.completeness ?? 1));
  return (
    <ScrollTable caption={t('follow.countiesCaption')}>
      <Table.Head>
        <Table.Row>
          <Table.HeaderCell scope="col">{t('follow.county')}</Table.HeaderCell>
          {(['expected', ...STATUSES, ...MEASURES] as const).map((column) => (
            <Table.HeaderCell key={column} scope="col" className="figure follow-column">
              {t(`follow.${column}`)}
            </Table.HeaderCell>
          ))}
        </Table.Row>
      </Table.Head>
      <Table.Body>
        {shown.map((county) => (
          <Table.Row key={county.fylkesmann?.id}>
            <Table.HeaderCell scope="row">
              <Link asChild>
                <Route href={`/uke/${county.isoWeek}/oppfolging/${county.fylkesmann?.id ?? ''}`}>
                  {county.fylkesmann?.title}
                </Route>
              </Link>
            </Table.HeaderCell>
            {(['expected', ...STATUSES] as const).map((column) => (
              <Table.Cell key={column} className="figure">
                {format.number(county[column])}
              </Table.Cell>
            ))}
            {MEASURES.map((measure) => (
              <Table.Cell key={measure} className="figure">
                <AreaShare area={county} measure={measure} />
              </Table.Cell>
            ))}
          </Table.Row>
        ))}
      </Table.Body>
    </ScrollTable>
  );
}
