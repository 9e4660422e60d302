import { Table } from '@digdir/designsystemet-react';

interface FaultyCellProps {
  readonly header?: boolean;
  readonly row: number;
  /** The first is 0. */
  readonly column: number;
  readonly text: string | undefined;
  readonly told: ReadonlyMap<string, readonly string[]>;
}

const letters = (column: number): string =>
  (column < 26 ? '' : letters(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26));

/** One cell of the file, marked and explained when something is wrong with it. */
export function FaultyCell({ header = false, row, column, text = '', told }: FaultyCellProps) {
  const id = `cell-${letters(column)}${row}`;
  const faults = told.get(id);
  const content = (
    <>
      {text}
      {faults?.map((fault) => (
        <span key={fault} className="import-message">
          {fault}
        </span>
      ))}
    </>
  );
  const marks = faults ? { id, tabIndex: -1, className: 'import-fault' } : {};
  return header ? (
    <Table.HeaderCell scope="col" {...marks}>
      {content}
    </Table.HeaderCell>
  ) : (
    <Table.Cell {...marks}>{content}</Table.Cell>
  );
}
