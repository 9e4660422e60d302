import Papa from 'papaparse';
import { MAX_ROWS, type Table } from './cell.js';
import { FileRefusal, NoTable } from './no-table.js';

const SEPARATORS = [';', '\t', ','];
/** `sep=;`, by which Excel is told the separator; no row of the table. */
const SEPARATOR_LINE = /^sep=(.)(\r\n|\n|\r)/i;

/** Rows of text as they stand, quoted or not. The separator is the one the first line has most of. */
export function readCsv(text: string): Table | NoTable {
  const [line, told] = SEPARATOR_LINE.exec(text) ?? [];
  const { data, errors } = Papa.parse<string[]>(line ? text.slice(line.length) : text, {
    delimiter: told ?? separatorOf(text),
    preview: MAX_ROWS + 2, // the headings, and one too many
  });
  const broken = errors.find(({ type }) => type === 'Quotes');
  if (broken) return new NoTable(FileRefusal.BROKEN_QUOTES, (broken.row ?? 0) + 1);
  return data;
}

function separatorOf(text: string): string {
  const heading = text.slice(0, /[\r\n]/.exec(text.trimStart())?.index ?? text.length);
  const count = (separator: string): number => heading.split(separator).length;
  return SEPARATORS.reduce((best, candidate) => (count(candidate) > count(best) ? candidate : best));
}
