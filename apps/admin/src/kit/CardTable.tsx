import { Table } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { CardColumns, type CardColumn } from './card-columns.js';
import './card-table.css';
import { ScrollTable } from './ScrollTable.js';

interface CardTableProps {
  readonly caption: string;
  /** The first one is what each row is about. */
  readonly columns: readonly CardColumn[];
  /** What does something with every row, before the columns: seen on cards too. */
  readonly lead?: { readonly name: string; readonly control: ReactNode } | undefined;
  /** Its CardRows. */
  readonly children: ReactNode;
}

/**
 * A table whose rows are cards on a phone, so that nothing is beyond the edge. The roles are said outright: what is not
 * laid out as a table is not told as one otherwise.
 */
export function CardTable({ caption, columns, lead, children }: CardTableProps) {
  return (
    <ScrollTable caption={caption} className="card-table">
      <Table.Head role="rowgroup">
        <Table.Row role="row">
          {lead ? (
            <Table.Cell role="cell" data-column={lead.name}>
              {lead.control}
            </Table.Cell>
          ) : null}
          {columns.map(({ key, name, figure, plain }) => (
            <Table.HeaderCell
              key={key}
              role="columnheader"
              scope="col"
              className={figure ? 'figure' : undefined}
            >
              {plain ? <span className="ds-sr-only">{name}</span> : name}
            </Table.HeaderCell>
          ))}
        </Table.Row>
      </Table.Head>
      <Table.Body role="rowgroup">
        <CardColumns value={columns}>{children}</CardColumns>
      </Table.Body>
    </ScrollTable>
  );
}
