import type { Locale } from '@fordel/shared';
import type { Cell } from '../table/cell.js';
import { COLUMNS, FAULT_COLUMN, type ColumnKey } from './columns.js';
import { FileFaultCode, type Fault } from './fault.js';
import { spelling } from './spelling.js';

const KEYS = new Map<string, ColumnKey>(
  [...COLUMNS, FAULT_COLUMN].flatMap(({ key, names, aliases }) =>
    [...Object.values(names), ...aliases].map((name): [string, ColumnKey] => [spelling(name), key]),
  ),
);

/** Where each column of a file is. */
export interface Headings {
  /** As they stand in the file. */
  readonly texts: readonly string[];
  readonly places: ReadonlyMap<ColumnKey, number>;
}

/** What the columns of a file are, in any order and any of the languages; or everything that is wrong with them. */
export function readHeadings(row: readonly Cell[], locale: Locale): Headings | Fault[] {
  const texts = row.map((cell) => String(cell).trim());
  const places = new Map<ColumnKey, number>();
  const faults: Fault[] = [];
  const fault = (code: FileFaultCode, value: string, index: number | null): void => {
    const column = index === null ? null : index + 1;
    faults.push({ row: 1, column, code, value, heading: index === null ? null : value, figure: null });
  };
  texts.forEach((text, index) => {
    const key = KEYS.get(spelling(text));
    if (text === '') return;
    if (key === undefined) fault(FileFaultCode.UNKNOWN_COLUMN, text, index);
    else if (places.has(key)) fault(FileFaultCode.DUPLICATE_COLUMN, text, index);
    else places.set(key, index);
  });
  if (places.size === 0) {
    // A title above the headings, or a separator that is none: one thing is wrong, and not a dozen.
    return [
      {
        row: 1,
        column: null,
        code: FileFaultCode.MISSING_HEADINGS,
        value: null,
        heading: null,
        figure: null,
      },
    ];
  }
  for (const { key, names, required } of COLUMNS) {
    if (required && !places.has(key)) fault(FileFaultCode.MISSING_COLUMN, names[locale], null);
  }
  return faults.length > 0 ? faults : { texts, places };
}
