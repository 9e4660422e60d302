import type { Cell, Table } from '../table/cell.js';
import type { Reading, ReadPart } from './read-report.js';

export type FileTask =
  | { readonly read: Reading }
  /** These rows of a file that is a table, by their numbers. */
  | { readonly rowsOf: Uint8Array; readonly rows: readonly number[] }
  | { readonly write: Table; readonly format: 'CSV' | 'XLSX' };
export type FilePart = ReadPart | { readonly cells: Cell[][] } | { readonly bytes: Uint8Array };
