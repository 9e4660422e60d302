import { Table } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import type { FileFaultFragment, FilePreviewFragment } from '../generated/graphql.js';
import { ScrollTable } from '../kit/ScrollTable.js';
import { placeId } from './cell-id.js';
import { FaultyCell } from './FaultyCell.js';

interface FileTableProps {
  readonly rows: FilePreviewFragment['rows'];
  readonly faults: readonly FileFaultFragment[];
}

/** The rows of a file as a spreadsheet shows them, what is wrong where it is wrong. */
export function FileTable({ rows, faults }: FileTableProps) {
  const { t } = useTranslation();
  const told = new Map<string, string[]>();
  for (const fault of faults) {
    const id = placeId(fault) ?? '';
    told.set(id, [...(told.get(id) ?? []), fault.message]);
  }
  const [headings, ...body] = rows;
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  const columns = Array.from({ length: width }, (_, column) => column);
  return (
    <ScrollTable caption={t('import.caption')}>
      <Table.Head>
        <Table.Row id="row-1" tabIndex={told.has('row-1') ? -1 : undefined}>
          <Table.HeaderCell scope="col">{t('import.rowHeading')}</Table.HeaderCell>
          {columns.map((column) => (
            <FaultyCell
              key={column}
              header
              row={1}
              column={column}
              text={headings?.cells[column]}
              told={told}
            />
          ))}
        </Table.Row>
      </Table.Head>
      <Table.Body>
        {body.map(({ row, cells }) => {
          const whole = told.get(`row-${row}`);
          return (
            <Table.Row key={row} id={`row-${row}`} tabIndex={whole ? -1 : undefined}>
              <Table.HeaderCell scope="row" className={whole ? 'import-fault' : undefined}>
                {row}
                {whole?.map((message) => (
                  <span key={message} className="import-message">
                    {message}
                  </span>
                ))}
              </Table.HeaderCell>
              {columns.map((column) => (
                <FaultyCell key={column} row={row} column={column} text={cells[column]} told={told} />
              ))}
            </Table.Row>
          );
        })}
      </Table.Body>
    </ScrollTable>
  );
}
