import { parseIsoWeek, readNumber, type IsoWeek } from '@fordel/shared';
import type { ServicesReduced } from '../../report/services-reduced.js';
import { FIGURES, type ReportFigure } from '../../submit-weekly-report/figure.js';
import type { WeeklyReportLineInput } from '../../submit-weekly-report/input.js';
import type { Cell, Table } from '../table/cell.js';
import type { ColumnKey } from './columns.js';
import type { Headings } from './headings.js';
import { FileFaultCode, type Fault } from './fault.js';
import { readAnswers, type RowAnswer } from './warning-answers.js';
import { isNotKnown, servicesOf, spelling } from './spelling.js';

/** One row of a file, as far as it can be understood by itself. */
export interface FileLine {
  readonly row: number;
  /** As it is written, its spaces and a spreadsheet's lost zero apart: a kommune number, an organisation number or an id. */
  readonly number: string;
  /** null: it says a week there is not, or another than the one chosen. */
  readonly isoWeek: IsoWeek | null;
  readonly line: WeeklyReportLineInput;
  readonly staffOut: number | null;
  readonly servicesReduced: ServicesReduced | null;
  readonly revision: number;
  readonly answers: readonly RowAnswer[];
  readonly faults: Fault[];
}

export interface LineReading {
  readonly headings: Headings;
  /** The week of rows that name none; and when it is chosen, the only one. */
  readonly isoWeek: IsoWeek | null;
  /** By every name it goes by, as `spelling` has it, the code of a category. */
  readonly categories: ReadonlyMap<string, string>;
}

/** Every row below the headings that is not blank. */
export function readLines(table: Table, reading: LineReading): FileLine[] {
  return table.flatMap((row, index) =>
    index === 0 || row.every((cell) => cell === '') ? [] : [readLine(row, index + 1, reading)],
  );
}

function readLine(
  cells: readonly Cell[],
  row: number,
  { headings, isoWeek, categories }: LineReading,
): FileLine {
  const faults: Fault[] = [];
  const { places, texts } = headings;
  const cellOf = (key: ColumnKey): Cell => cells[places.get(key) ?? -1] ?? '';
  const textOf = (key: ColumnKey): string => String(cellOf(key)).trim();
  const fault = (key: ColumnKey, code: FileFaultCode, figure: ReportFigure | null = null): void => {
    const index = places.get(key) ?? -1;
    const column = index < 0 ? null : index + 1;
    faults.push({ row, column, code, heading: texts[index] ?? null, value: textOf(key), figure });
  };
  const numberOf = (key: ColumnKey, figure: ReportFigure | null): number | null => {
    const cell = cellOf(key);
    const number =
      typeof cell === 'string' ? readNumber(cell) : Number.isFinite(cell) ? cell : 'NOT_A_NUMBER';
    if (typeof number !== 'string') return number;
    fault(key, FileFaultCode[number], figure);
    return null;
  };

  const extra = cells.findIndex((cell, index) => cell !== '' && !texts[index]);
  if (extra >= 0) {
    const value = String(cells[extra]);
    const where = { row, column: extra + 1, heading: null, value, figure: null };
    faults.push({ ...where, code: FileFaultCode.TOO_MANY_CELLS });
  }
  const weekText = textOf('isoWeek');
  const week = weekText === '' ? isoWeek : parseIsoWeek(weekText.toUpperCase());
  if (week === null) fault('isoWeek', FileFaultCode.NOT_A_WEEK);
  else if (isoWeek !== null && week !== isoWeek) fault('isoWeek', FileFaultCode.OTHER_WEEK);

  const number = numberIn(textOf('number'));
  if (number === '') fault('number', FileFaultCode.UNKNOWN_ORGANISATION);
  const written = textOf('category');
  const line: WeeklyReportLineInput = { categoryCode: categories.get(spelling(written)) ?? written };
  for (const figure of FIGURES) {
    if (figure === 'usedLastWeek' && isNotKnown(textOf(figure))) line.useUnknown = true;
    else line[figure] = numberOf(figure, figure);
  }
  const servicesReduced = servicesOf(textOf('servicesReduced'));
  if (servicesReduced === null && textOf('servicesReduced') !== '')
    fault('servicesReduced', FileFaultCode.UNKNOWN_WORD);
  return {
    row,
    number,
    isoWeek: isoWeek !== null && week !== isoWeek ? null : week,
    line,
    staffOut: numberOf('staffOut', 'staffOut'),
    servicesReduced,
    revision: numberOf('revision', null) ?? 0,
    answers: readAnswers(textOf('answers')),
    faults,
  };
}

/** 301 is 0301 after a spreadsheet took it for a number. */
function numberIn(text: string): string {
  const digits = text.replace(/\s/g, '').toLowerCase();
  return /^\d{3}$/.test(digits) ? `0${digits}` : digits;
}
