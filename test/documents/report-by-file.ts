import type { Locale, Text } from '@fordel/shared';
import { COLUMNS } from '../../apps/api/src/intake/import/file/columns.js';
import { FileFaultCode, ImportFaultCode, type Fault } from '../../apps/api/src/intake/import/file/fault.js';
import { withWords } from '../../apps/api/src/intake/import/file/fault-words.js';
import { headingRow, rowsOf } from '../../apps/api/src/intake/import/report-file/report-rows.js';
import {
  MAX_COLUMNS,
  MAX_FILE_BYTES,
  MAX_ROWS,
  MAX_UNPACKED_BYTES,
  type Cell,
} from '../../apps/api/src/intake/import/table/cell.js';
import { FileRefused } from '../../apps/api/src/intake/import/table/file-refused.js';
import { FileRefusal } from '../../apps/api/src/intake/import/table/no-table.js';
import { writeCsv } from '../../apps/api/src/intake/import/table/write-table.js';
import { CHECK_NAMES } from '../../apps/api/src/intake/plausibility/check-names.js';
import { PlausibilityCheck } from '../../apps/api/src/intake/plausibility/plausibility-check.js';
import { readCatalogue } from '../../apps/api/src/registry/register/data-files.js';
import { table } from './markdown.js';

const LANGUAGES: readonly Locale[] = ['nb', 'nn', 'en'];
const WORDS = [0, 1, 2, 3, 4, 5];
const inAll = (text: Text): string[] => LANGUAGES.map((locale) => text[locale]);
const { categories } = readCatalogue();
const named = categories.map(({ code, baseUnit, names: { nb, nn, en } }) => ({
  ...{ code, baseUnit, nameNb: nb, nameNn: nn, nameEn: en },
}));

/** The report of the page's example: every category, one with its use not known. */
export const EXAMPLE: readonly Cell[][] = [
  headingRow('nb'),
  ...rowsOf(
    {
      ...{ isoWeek: '2020-W15' as never, number: '5001', name: 'Trondheim kommune', revision: 0 },
      ...{ staffOut: 0, servicesReduced: null, answers: [] },
      lines: categories.map(({ code }, n) => ({
        ...{ categoryCode: code, stock: 1_200 * (n + 1), used: n === 2 ? null : 700, expectedNextWeek: 800 },
        ...{ statedNeed: null, ownPurchase: n === 0 ? 500 : null, onOrder: null, daysDry: null },
      })),
    },
    named,
    'nb',
  ),
];

/** The example with three faults. */
export const FAULTY: readonly Cell[][] = EXAMPLE.map((row, n) =>
  row.map((cell, column) =>
    n === 1 && column === 5
      ? ''
      : n === 2 && column === 6
        ? 'ca. 700'
        : n === 3 && column === 5
          ? '1.200'
          : cell,
  ),
);

const fenced = (language: string, text: string): string => `\`\`\`${language}\n${text}\n\`\`\``;
export const csvOf = (rows: readonly Cell[][]): string =>
  writeCsv(rows).toString().replace('\uFEFF', '').replaceAll('\r', '');

const faultRow = (code: ImportFaultCode): [string, string] => {
  const fault: Fault = { row: 2, column: 6, code, heading: 'Stock', value: '…', figure: 'stock' };
  const shown = {
    ...fault,
    value: code === 'ANSWERED_TWICE' ? PlausibilityCheck.FACTOR_OF_TWO : fault.value,
  };
  return [`\`${code}\``, withWords(shown, 'en').message];
};

/** The parts of docs/report-by-file.md that the code knows better, by the name of their place. */
export const sections = (answer: object): Readonly<Record<string, string>> => ({
  example: fenced('csv', csvOf(EXAMPLE)),
  columns: table(
    ['bokmål', 'nynorsk', 'English', 'also', 'must be there'],
    COLUMNS.map(({ names, aliases, required }) => [
      ...inAll(names),
      aliases.join(', '),
      required ? 'yes' : '',
    ]),
    WORDS,
  ),
  checks: table(
    ['bokmål', 'nynorsk', 'English', 'code'],
    Object.values(PlausibilityCheck).map((check) => [...inAll(CHECK_NAMES[check]), `\`${check}\``]),
    WORDS,
  ),
  categories: table(
    ['code', 'bokmål', 'nynorsk', 'English', 'unit'],
    categories.map(({ code, names, baseUnit }) => [
      `\`${code}\``,
      ...inAll(names),
      baseUnit === 'ml' ? 'millilitres' : 'pieces',
    ]),
    WORDS,
  ),
  limits: [
    `- At most ${MAX_ROWS.toLocaleString('en')} rows and ${MAX_COLUMNS} columns; the file ${MAX_FILE_BYTES / 2 ** 20} MB,`,
    `unpacked ${MAX_UNPACKED_BYTES / 2 ** 20} MB.`,
  ].join(' '),
  faulty: fenced('json', JSON.stringify(answer, null, 2)),
  faults: table(
    ['code', 'what it says'],
    Object.keys({ ...ImportFaultCode, ...FileFaultCode }).map((code) => faultRow(code as ImportFaultCode)),
    WORDS,
  ),
  refusals: table(
    ['reason', 'what it says'],
    Object.values(FileRefusal).map((reason) => [`\`${reason}\``, new FileRefused(reason).text.en]),
    WORDS,
  ),
});
