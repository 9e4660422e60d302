import { randomUUID } from 'node:crypto';
import { addWeeks, parseIsoWeek, type IsoWeek } from '@fordel/shared';
import { headingRow, rowsOf } from '../../../apps/api/src/intake/import/report-file/report-rows.js';
import { writeCsv } from '../../../apps/api/src/intake/import/table/write-table.js';
import { personas } from '../../../apps/api/src/registry/people/personas.js';
import { readCatalogue, readRegister } from '../../../apps/api/src/registry/register/data-files.js';

/** Who imports: it answers for a county. */
export const SUBJECT = 'fylkesmann';
/** A county has some 400 lines a week: this is its whole history of five years in one file. */
const LINES = 100_000;
const FIRST = '2020-W02';
/** The clock stands here: every week of the file is late, none is closed. */
export const NOW = '2025-01-06T08:00:00+01:00';

/** The same reports as a file to import, and as rows of the two tables they become. */
export interface ImportLoad {
  readonly lines: number;
  readonly reports: number;
  readonly file: Buffer;
  readonly reportRows: Buffer;
  readonly lineRows: Buffer;
}

const { categories } = readCatalogue();
const named = categories.map(({ code, baseUnit, names: { nb, nn, en } }) => ({
  ...{ code, baseUnit, nameNb: nb, nameNn: nn, nameEn: en },
}));
const lines = categories.map(({ code }, i) => ({
  ...{ categoryCode: code, stock: 1000 + i, used: 700 + i, expectedNextWeek: 800 + i },
  ...{ statedNeed: i % 2 === 0 ? null : 900, ownPurchase: null, onOrder: null, daysDry: null },
}));

export function importLoad(): ImportLoad {
  const county = personas.find(({ subject }) => subject === SUBJECT)?.organisationId ?? '';
  const kommuner = readRegister().organisations.filter(
    ({ kind, fylkesmannId, validTo }) => kind === 'KOMMUNE' && fylkesmannId === county && validTo === null,
  );
  const first = parseIsoWeek(FIRST) as IsoWeek;
  const wanted = Math.ceil(LINES / categories.length);
  const reports = Array.from({ length: wanted }, (_, n) => ({
    id: randomUUID(),
    isoWeek: addWeeks(first, Math.floor(n / kommuner.length)),
    kommune: kommuner[n % kommuner.length]!,
  }));
  const rows = reports.flatMap(({ isoWeek, kommune: { kommuneNumber, names } }) =>
    rowsOf(
      {
        ...{ isoWeek, number: kommuneNumber ?? '', name: names[0]?.text ?? '', revision: 0 },
        ...{ staffOut: null, servicesReduced: null, answers: [], lines },
      },
      named,
      'nb',
    ),
  );
  const copied = (table: (string | number | null)[][]): Buffer =>
    Buffer.from(table.map((row) => `${row.map((cell) => cell ?? '\\N').join('\t')}\n`).join(''));
  return {
    lines: rows.length,
    reports: reports.length,
    file: writeCsv([headingRow('nb'), ...rows]),
    reportRows: copied(
      reports.map(({ id, isoWeek, kommune }) => [id, kommune.id, isoWeek, 1, 'bench', county]),
    ),
    lineRows: copied(
      reports.flatMap(({ id, kommune }) =>
        lines.map((line) => [
          ...[id, kommune.id, line.categoryCode, line.stock, line.used, line.expectedNextWeek],
          line.statedNeed,
        ]),
      ),
    ),
  };
}
