import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { parseIsoWeek, type Locale } from '@fordel/shared';
import { startTestApp, type TestApp } from '../../../../../../test/support/test-app.js';
import { organisationOf, ReportSender, stopClock } from '../../../../../../test/support/weekly-report.js';
import { readCatalogue } from '../../../registry/register/data-files.js';
import { PlausibilityCheck } from '../../plausibility/plausibility-check.js';
import { ServicesReduced } from '../../report/services-reduced.js';
import { linesOf } from '../../submit-weekly-report/lines-of.js';
import { faultsOf, reportsOf, wholeAnswers } from '../file/file-report.js';
import { readHeadings } from '../file/headings.js';
import { readLines } from '../file/read-lines.js';
import { spelling } from '../file/spelling.js';
import { onOneLine } from '../file/warning-answers.js';
import { NoTable } from '../table/no-table.js';
import { readTable } from '../table/read-table.js';
import { writeCsv, writeXlsx } from '../table/write-table.js';
import { headingRow, rowsOf } from './report-rows.js';

const KOMMUNE = organisationOf('kommune');

const catalogue = readCatalogue().categories.map(({ code, baseUnit, names }) => ({
  ...{ code, baseUnit, nameNb: names.nb, nameNn: names.nn, nameEn: names.en },
}));
const codes = catalogue.map(({ code }) => code);
const names = new Map(codes.map((code) => [code, code]));
const categories = new Map(
  catalogue.flatMap(({ code, nameNb, nameNn, nameEn }) =>
    [code, nameNb, nameNn, nameEn].map((name): [string, string] => [spelling(name), code]),
  ),
);

describe('a report written into a file', () => {
  const quantity = fc.integer({ min: 0, max: 1_000_000_000 });
  const told = fc.option(quantity);
  const line = fc.record({
    ...{ stock: quantity, used: told, expectedNextWeek: quantity, statedNeed: told, ownPurchase: told },
    ...{ onOrder: told, daysDry: fc.option(fc.integer({ min: 0, max: 6 })) },
  });
  const answer = fc.record({
    check: fc.constantFrom(...Object.values(PlausibilityCheck)),
    categoryCode: fc.constantFrom(...codes),
    reason: fc
      .oneof(fc.string(), fc.constantFrom('=1+1', 'a\r\n b', 'Par eller stykker: ja', '-', "'=x", 'Ø;"y"'))
      .filter((reason) => onOneLine(reason) !== ''),
  });
  const reports = fc.record({
    isoWeek: fc.constantFrom(parseIsoWeek('2020-W15')!, parseIsoWeek('2020-W53')!),
    number: fc.constantFrom('0301', '5001', '970422528'),
    name: fc.oneof(fc.string(), fc.constantFrom('=HYPERLINK("x")', '+47', '@a', '-', "'=", 'Ø;"y"')),
    revision: fc.nat(100),
    staffOut: told,
    servicesReduced: fc.option(fc.constantFrom(...Object.values(ServicesReduced))),
    answers: fc.uniqueArray(answer, { selector: ({ check, categoryCode }) => `${check} ${categoryCode}` }),
    lines: fc.array(line, { minLength: codes.length, maxLength: codes.length }),
  });

  it.each(['nb', 'nn', 'en'] as Locale[])('says the same when it is read again: %s', (locale) => {
    fc.assert(
      fc.property(reports, fc.constantFrom(writeCsv, writeXlsx), (report, write) => {
        const lines = report.lines.map((one, i) => ({ categoryCode: codes[i]!, ...one }));
        const table = readTable(
          write([headingRow(locale), ...rowsOf({ ...report, lines }, catalogue, locale)]),
        );
        if (table instanceof NoTable) throw new Error(table.reason);
        const headings = readHeadings(table[0]!, locale);
        if (Array.isArray(headings)) throw new Error(JSON.stringify(headings));
        const [again, ...others] = reportsOf(readLines(table, { headings, isoWeek: null, categories }));
        expect(others).toEqual([]);
        expect(faultsOf(again!, names, headings)).toEqual([]);
        expect([again!.number, again!.isoWeek]).toEqual([report.number, report.isoWeek]);
        const { revision, staffOut, servicesReduced } = report;
        expect(wholeAnswers(again!)).toEqual({ revision, staffOut, servicesReduced });
        const said = again!.lines.flatMap(({ line: { categoryCode }, answers }) =>
          answers.map(({ check, reason }) => [categoryCode, check, reason].join(' ')),
        );
        const answers = report.answers.map(({ categoryCode, check, reason }) =>
          [categoryCode, check, onOneLine(reason)].join(' '),
        );
        expect(said.sort()).toEqual(answers.sort());
        expect(
          linesOf(
            again!.lines.map((one) => one.line),
            codes,
          ),
        ).toEqual(lines);
      }),
      { numRuns: 60 },
    );
  });
});

describe('files to download', () => {
  let app: TestApp;
  let sender: ReportSender;
  beforeAll(async () => {
    app = await startTestApp();
    sender = await ReportSender.for(app);
    await stopClock(app, '2020-04-06T08:00:00Z');
  });
  afterAll(() => app.stop());

  interface File {
    fileName: string;
    contentType: string;
    contentBase64: string;
  }
  const FILE = '{ fileName contentType contentBase64 }';
  const template = async (as: string, organisationId: string, format: string) =>
    (
      await app.graphql<{ reportTemplate: File | null }>(
        `query ($organisationId: ID!, $format: TableFormat!) {
          reportTemplate(organisationId: $organisationId, isoWeek: "2020-W15", format: $format) ${FILE} }`,
        { organisationId, format },
        { as },
      )
    ).data?.reportTemplate;
  const exported = async (as: string, format: string, locale: Locale = 'nb') =>
    (
      await app.graphql<{ exportWeeklyReports: File }>(
        `query ($format: TableFormat!) { exportWeeklyReports(isoWeek: "2020-W15", format: $format) ${FILE} }`,
        { format },
        { as, locale },
      )
    ).data!.exportWeeklyReports;
  const tableOf = ({ contentBase64 }: File) => readTable(Buffer.from(contentBase64, 'base64'));
  const taken = async ({ fileName, contentBase64 }: File, as = 'kommune') =>
    (
      await app.graphql<{ importWeeklyReports: { unchanged?: number; reports?: number } }>(
        `mutation ($input: ImportWeeklyReportsInput!) { importWeeklyReports(input: $input) {
          ... on ImportAccepted { reports unchanged } ... on Failure { message } ... on ImportRefused { faults { cell message } } } }`,
        { input: { file: { fileName, contentBase64 }, idempotencyKey: randomUUID() } },
        { as },
      )
    ).data?.importWeeklyReports;

  it.each(['CSV', 'XLSX'])('have the right rows and no figures, as %s', async (format) => {
    const file = await template('kommune', KOMMUNE, format);
    expect(file?.fileName).toBe(`rapport-2020-W15.${format.toLowerCase()}`);
    const table = tableOf(file!);
    expect(table).toHaveLength(12);
    expect((table as string[][])[1]?.slice(0, 5)).toEqual([
      '2020-W15',
      '5001',
      'Trondheim kommune',
      'Munnbind',
      'stk',
    ]);
    if (format === 'CSV')
      expect(Buffer.from(file!.contentBase64, 'base64').toString()).toMatch(/^\uFEFFUke;Nummer;Virksomhet;/);
  });

  it('are of a whole county for its fylkesmann, and of nobody else', async () => {
    const trondelag = organisationOf('fylkesmann');
    const table = tableOf((await template('fylkesmann', trondelag, 'XLSX'))!) as string[][];
    const [count] = await app.sql.owner<{ n: number }>(
      `select count(*) as n from organisation where kind = 'KOMMUNE' and fylkesmann_id = $1 and valid_to is null`,
      [trondelag],
    );
    const kommuner = new Set(
      table
        .slice(1)
        .map((row) => row[1])
        .filter((number) => number?.length === 4),
    );
    expect(kommuner.size).toBe(count?.n);
    expect(await template('kommune', organisationOf('kommune-utsira'), 'CSV')).toBeNull();
    expect(await template('kommune', 'nonsense', 'CSV')).toBeNull();
  });

  it('are of a region’s hospitals for its RHF, and what it gets it can send again', async () => {
    const template15 = (await template('rhf', organisationOf('rhf'), 'XLSX'))!;
    const table = tableOf(template15) as string[][];
    expect(table).toHaveLength(1 + 3 * 11);
    expect([...new Set(table.slice(1).map((row) => row[2]))].sort()).toEqual([
      'Helse Møre og Romsdal HF',
      'Helse Nord-Trøndelag HF',
      'St. Olavs hospital HF',
    ]);
    expect(await template('helseforetak', organisationOf('rhf'), 'XLSX')).toEqual(
      await template('helseforetak', organisationOf('helseforetak'), 'XLSX'),
    );
    await sender.send('kommune', sender.report('2020-W15', KOMMUNE));
    await sender.send('helseforetak', sender.report('2020-W15', organisationOf('helseforetak')));
    const sent = await exported('rhf', 'XLSX');
    expect(new Set((tableOf(sent) as string[][]).slice(1).map((row) => row[2]))).toEqual(
      new Set(['St. Olavs hospital HF']),
    );
    expect(await taken(sent, 'rhf')).toEqual({ reports: 0, unchanged: 1 });
    await app.sql.owner('delete from weekly_report_line');
    await app.sql.owner('delete from weekly_report');
  });

  it('are taken again unchanged, in each format and language, and corrected by their revision', async () => {
    const report = sender.report('2020-W15', KOMMUNE);
    report.lines[0] = {
      ...report.lines[0]!,
      usedLastWeek: null,
      useUnknown: true,
      statedNeed: 0,
      onOrder: 5,
    };
    report.lines[1] = { ...report.lines[1]!, stock: 1_000_000_000, daysDry: 3, ownPurchase: 0 };
    const answers = [
      { check: 'PEERS', categoryCode: report.lines[0].categoryCode, reason: 'Talt på nytt;\n to ganger ' },
      { check: 'SUDDEN_ZERO', categoryCode: report.lines[0].categoryCode, reason: '=1+1' },
    ];
    await sender.send('kommune', { ...report, staffOut: 0, servicesReduced: 'STOPPED', answers });
    for (const format of ['CSV', 'XLSX']) {
      for (const locale of ['nb', 'nn', 'en'] as const) {
        expect([format, locale, await taken(await exported('kommune', format, locale))]).toEqual([
          ...[format, locale, { reports: 0, unchanged: 1 }],
        ]);
      }
    }
    const file = await exported('kommune', 'CSV');
    const text = Buffer.from(file.contentBase64, 'base64').toString().replace(';1000000000;', ';1 000;');
    const corrected = { ...file, contentBase64: Buffer.from(text).toString('base64') };
    expect(await taken(corrected)).toEqual({ reports: 1, unchanged: 0 });
    expect(await app.sql.owner('select max(revision) as revision from weekly_report')).toEqual([
      { revision: 2 },
    ]);
    expect(tableOf(await exported('fylkesmann', 'XLSX'))).toHaveLength(12);
    expect(tableOf(await exported('kommune-utsira', 'XLSX'))).toHaveLength(1);
  });
});
