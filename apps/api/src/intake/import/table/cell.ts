import { MAX_UPLOAD_BYTES } from '../../../platform/graphql/upload-limit.js';

/** What stands in one cell: text as written, a number where a spreadsheet keeps one, '' where there is nothing. */
export type Cell = string | number;

/** Rows as a spreadsheet counts them: the first is row 1, the first cell of each is column A. */
export type Table = readonly (readonly Cell[])[];

/** Rows below the headings; a county's kommuner for more than 50 weeks. */
export const MAX_ROWS = 200_000;
export const MAX_COLUMNS = 50;
/** The file as it is sent. */
export const MAX_FILE_BYTES = MAX_UPLOAD_BYTES;
/** Everything a workbook is packed from: above what 200,000 full rows take. */
export const MAX_UNPACKED_BYTES = 200 * 1024 * 1024;

/** 0 → A, 26 → AA: the letters over a spreadsheet's column. */
export function columnLetters(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnLetters(Math.floor(index / 26) - 1) + letter;
}
