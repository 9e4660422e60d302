import { Table } from '@digdir/designsystemet-react';
import { type ReactNode, useContext } from 'react';
import { CardColumns } from './card-columns.js';

interface CardRowProps {
  /** By the keys of the table's columns. */
  readonly cells: Readonly<Record<string, ReactNode>>;
  /** Before what the row is about. */
  readonly lead?: ReactNode;
}

/** A row of a CardTable; on a phone a card, titled by what it is about, each of its values led by its column's name. */
export function CardRow({ cells, lead }: CardRowProps) {
  const [about, ...columns] = useContext(CardColumns);
  return (
    <Table.Row role="row">
      {lead ? (
        <Table.Cell role="cell" className="card-lead">
          {lead}
        </Table.Cell>
      ) : null}
      {about ? (
        <Table.HeaderCell role="rowheader" scope="row">
          {cells[about.key]}
        </Table.HeaderCell>
      ) : null}
      {columns.map(({ key, name, figure, plain }) => (
        <Table.Cell
          key={key}
          role="cell"
          className={figure ? 'figure' : undefined}
          data-column={plain ? undefined : name}
        >
          <div className="card-value">{cells[key]}</div>
        </Table.Cell>
      ))}
    </Table.Row>
  );
}
