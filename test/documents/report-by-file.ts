import type { Locale, Text } from '@fordel/shared';
import { COLUMNS } from '../../apps/api/src/intake/import/file/columns.js';
import {
  FAULTS_KEPT,
  FileFaultCode,
  ImportFaultCode,
  type Fault,
} from '../../apps/api/src/intake/import/file/fault.js';
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
import { FIGURE_NAMES } from '../../apps/api/src/intake/submit-weekly-report/figure-names.js';
import { FAULTS_SHOWN } from '../../apps/api/src/intake/submit-weekly-report/result.js';
import { readCatalogue } from '../../apps/api/src/registry/register/data-files.js';
import { table } from './markdown.js';
import { REPORT_BY_FILE_WORDS } from './report-by-file-words.js';

const LANGUAGES: readonly Locale[] = ['nb', 'nn', 'en'];
const WORDS = [0, 1, 2, 3, 4, 5];
const inAll = (text: Text): string[] => LANGUAGES.map((locale) => text[locale]);
const code = (text: string): string => `\`${text}\``;
const { categories } = readCatalogue();
const named = categories.map(({ code, baseUnit, names: { nb, nn, en } }) => ({
  ...{ code, baseUnit, nameNb: nb, nameNn: nn, nameEn: en },
}));

/** The report of the pages' example: every category, one with its use not known. */
export const exampleIn = (locale: Locale): Cell[][] => [
  headingRow(locale),
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
    locale,
  ),
];

/** The example with three faults. */
export const faultyIn = (locale: Locale): Cell[][] => {
  const wrong = new Map([
    ['1 5', ''],
    ['2 6', 'ca. 700'],
    ['3 5', '1.200'],
  ]);
  return exampleIn(locale).map((row, n) => row.map((cell, column) => wrong.get(`${n} ${column}`) ?? cell));
};

const fenced = (language: string, text: string): string => `\`\`\`${language}\n${text}\n\`\`\``;
export const csvOf = (rows: readonly Cell[][]): string =>
  writeCsv(rows).toString().replace('\uFEFF', '').replaceAll('\r', '');

const faultRow = (code: ImportFaultCode, locale: Locale): [string, string] => {
  const heading = FIGURE_NAMES.stock[locale];
  const value = code === 'ANSWERED_TWICE' ? PlausibilityCheck.FACTOR_OF_TWO : '…';
  const fault: Fault = { row: 2, column: 6, code, heading, value, figure: 'stock' };
  return [`\`${code}\``, withWords(fault, locale).message];
};

/**
 * The parts of docs/report-by-file.*.md that the code knows better, by the name of their place.
 * @param answer what a look at the file with three faults is answered
 */
export function sections(locale: Locale, answer: object): Readonly<Record<string, string>> {
  const words = REPORT_BY_FILE_WORDS[locale];
  const faults = Object.keys({ ...ImportFaultCode, ...FileFaultCode }) as ImportFaultCode[];
  return {
    example: fenced('csv', csvOf(exampleIn(locale))),
    columns: table(
      [...words.languages, words.also, words.required],
      COLUMNS.map(({ names, aliases, required }) => [
        ...inAll(names),
        aliases.join(', '),
        required ? words.yes : '',
      ]),
      WORDS,
    ),
    checks: table(
      [...words.languages, words.code],
      Object.values(PlausibilityCheck).map((check) => [...inAll(CHECK_NAMES[check]), code(check)]),
      WORDS,
    ),
    categories: table(
      [words.code, ...words.languages, words.unit],
      categories.map((category) => [
        code(category.code),
        ...inAll(category.names),
        words.units[category.baseUnit === 'ml' ? 'ml' : 'piece'],
      ]),
      WORDS,
    ),
    limits: words.limits(
      MAX_ROWS.toLocaleString(locale),
      MAX_COLUMNS,
      MAX_FILE_BYTES / 2 ** 20,
      MAX_UNPACKED_BYTES / 2 ** 20,
    ),
    shown: words.shown(FAULTS_SHOWN, FAULTS_KEPT.toLocaleString(locale)),
    faulty: fenced('json', JSON.stringify(answer, null, 2)),
    faults: table(
      [words.code, words.says],
      faults.map((fault) => faultRow(fault, locale)),
      WORDS,
    ),
    refusals: table(
      [words.reason, words.says],
      Object.values(FileRefusal).map((reason) => [code(reason), new FileRefused(reason).text[locale]]),
      WORDS,
    ),
  };
}
