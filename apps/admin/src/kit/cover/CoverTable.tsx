import { Table } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { ScrollTable } from '../ScrollTable.js';
import { useFormat } from '../use-format.js';
import type { CoverLine } from './cover-line.js';

interface CoverTableProps {
  readonly caption: string;
  /** What a line is about: kommune, product. */
  readonly subject: string;
  readonly lines: readonly CoverLine[];
}

/** The figures of a CoverChart. */
export function CoverTable({ caption, subject, lines }: CoverTableProps) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <ScrollTable caption={caption}>
      <Table.Head>
        <Table.Row>
          <Table.HeaderCell scope="col">{subject}</Table.HeaderCell>
          {(['before', 'after', 'gets'] as const).map((column) => (
            <Table.HeaderCell key={column} scope="col" className="figure">
              {t(`cover.${column}`)}
            </Table.HeaderCell>
          ))}
          <Table.HeaderCell scope="col">{t('cover.why')}</Table.HeaderCell>
        </Table.Row>
      </Table.Head>
      <Table.Body>
        {lines.map(({ id, name, before, after, gets, explanation }) => (
          <Table.Row key={id}>
            <Table.HeaderCell scope="row">{name}</Table.HeaderCell>
            <Table.Cell className="figure">{format.days(before)}</Table.Cell>
            <Table.Cell className="figure">{format.days(after)}</Table.Cell>
            <Table.Cell className="figure">{gets}</Table.Cell>
            <Table.Cell className="cover-cell-why">{explanation}</Table.Cell>
          </Table.Row>
        ))}
      </Table.Body>
    </ScrollTable>
  );
}
