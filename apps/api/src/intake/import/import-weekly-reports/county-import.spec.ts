import { randomUUID } from 'node:crypto';
import { startTestApp, type TestApp } from '../../../../../../test/support/test-app.js';
import { dataOf, upload } from '../../../../../../test/support/upload.js';
import { organisationOf, ReportSender, stopClock } from '../../../../../../test/support/weekly-report.js';
import { CHECK_NAMES } from '../../plausibility/check-names.js';
import { writeCsv } from '../table/write-table.js';

const TRONDELAG = organisationOf('fylkesmann');
const IMPORT = `mutation ($input: ImportWeeklyReportsInput!) { importWeeklyReports(input: $input) { __typename
  ... on ImportAccepted { rows reports unchanged leftOut { number rows }
    stored { revision organisation { id } onBehalfBy { id } } faults { cell code } }
  ... on ImportRefused { totalFaults faults { cell code message } } } }`;
const HEADINGS = [
  'Uke',
  'Nummer',
  'Kategori',
  'Beholdning',
  'Forbruk forrige uke',
  'Forventet forbruk neste uke',
];

interface Answer {
  __typename: string;
  rows?: number;
  reports?: number;
  unchanged?: number;
  leftOut?: { number: string; rows: number[] }[];
  stored?: { revision: number; organisation: { id: string }; onBehalfBy: { id: string } | null }[];
  totalFaults?: number;
  faults?: { cell: string | null; code: string; message?: string }[];
}
interface Kommune {
  id: string;
  number: string;
}

let app: TestApp;
let sender: ReportSender;
let county: Kommune[];

beforeAll(async () => {
  app = await startTestApp();
  sender = await ReportSender.for(app);
  await stopClock(app, '2020-04-07T08:00:00Z');
  county = await app.sql.owner<Kommune>(
    `select id, kommune_number as number from organisation where fylkesmann_id = $1 and kind = 'KOMMUNE' and valid_to is null order by 2`,
    [TRONDELAG],
  );
});
afterEach(async () => {
  await app.sql.owner('delete from weekly_report_line');
  await app.sql.owner('delete from weekly_report');
});
afterAll(() => app.stop());

const rowsFor = (numbers: readonly string[]) =>
  numbers.flatMap((number) => sender.categories.map((code) => ['2020-W15', number, code, 100, 10, 12]));
async function take(rows: (string | number)[][], options: object = {}, as = 'fylkesmann'): Promise<Answer> {
  const input = { idempotencyKey: randomUUID(), isoWeek: '2020-W15', ...options };
  const answer = await upload(app, IMPORT, input, writeCsv([HEADINGS, ...rows]), { as });
  return dataOf<{ importWeeklyReports: Answer }>(answer).importWeeklyReports;
}
const stored = () =>
  app.sql.owner<{ id: string; by: string | null }>(
    'select organisation_id as id, on_behalf_by as by from weekly_report order by 1',
  );

describe('a county’s file', () => {
  it('becomes the report of each kommune, on behalf of it, and says which', async () => {
    const answer = await take(rowsFor(county.map(({ number }) => number)));
    const n = county.length;
    expect(n).toBeGreaterThan(30);
    expect([answer.rows, answer.reports]).toEqual([11 * n, n]);
    expect(answer.stored).toHaveLength(n);
    expect(answer.stored?.map(({ organisation }) => organisation.id).sort()).toEqual(
      county.map(({ id }) => id).sort(),
    );
    expect(
      new Set(answer.stored?.map(({ revision, onBehalfBy }) => `${revision} ${onBehalfBy?.id}`)),
    ).toEqual(new Set([`1 ${TRONDELAG}`]));
    expect(await stored()).toEqual(
      county
        .map(({ id }) => id)
        .sort()
        .map((id) => ({ id, by: TRONDELAG })),
    );
    const [audit] = await app.sql.owner(
      `select count(*) as n, count(distinct organisation_id) as organisations from audit_event
       where subject_type = 'weekly_report' and actor_organisation_id = $1 and operation = 'Mutation.importWeeklyReports'`,
      [TRONDELAG],
    );
    expect(audit).toEqual({ n, organisations: n });
  });

  it('sent twice at the same moment is stored once', async () => {
    const rows = rowsFor(county.map(({ number }) => number));
    const answers = await Promise.all([take(rows), take(rows), take([...rows].reverse())]);
    const sum = (of: 'reports' | 'unchanged') =>
      answers.reduce((total, answer) => total + (answer[of] ?? 0), 0);
    expect([sum('reports'), sum('unchanged')]).toEqual([county.length, 2 * county.length]);
    expect(await stored()).toHaveLength(county.length);
  });

  it('names the row of each kommune of another county, hospital or nobody, and leaves out no more', async () => {
    const rows = rowsFor(['5001', '1151', '983974899', '9999', '5006']);
    const strangers = [
      { cell: 'B13', code: 'OTHER_ORGANISATION' },
      { cell: 'B24', code: expect.stringMatching(/_ORGANISATION$/) as string },
      { cell: 'B35', code: 'UNKNOWN_ORGANISATION' },
    ];
    const refused = await take(rows);
    expect(refused).toMatchObject({ __typename: 'ImportRefused', totalFaults: 3, faults: strangers });
    expect(refused.faults?.[0]?.message).toBe('Du kan ikke rapportere for Utsira kommune.');
    expect(await stored()).toEqual([]);
    const accepted = await take(rows, { mode: 'ACCEPT_GOOD_ROWS' });
    expect(accepted).toMatchObject({ reports: 2, rows: 22, faults: strangers });
    expect(accepted.leftOut?.map(({ number, rows: left }) => [number, left.length])).toEqual([
      ['1151', 11],
      ['983974899', 11],
      ['9999', 11],
    ]);
    expect((await stored()).map(({ by }) => by)).toEqual([TRONDELAG, TRONDELAG]);
  });

  it.each([
    ['among its rows', 3],
    ['at its end, before another kommune', 10],
    ['at the beginning of the file', 0],
  ])(
    'has one fault for one mistyped number, %s: at that cell, and no line is missing',
    async (_where, at) => {
      const rows = rowsFor(['5001', '5006']);
      rows[at]![1] = '5O01';
      const faults = [
        {
          cell: `B${at + 2}`,
          code: 'UNKNOWN_ORGANISATION',
          message: 'Ingen virksomhet har nummeret «5o01». Skriv kommunenummer eller organisasjonsnummer.',
        },
      ];
      expect(await take(rows)).toEqual({ __typename: 'ImportRefused', totalFaults: 1, faults });
      const accepted = await take(rows, { mode: 'ACCEPT_GOOD_ROWS' });
      expect([accepted.reports, accepted.rows, accepted.unchanged]).toEqual([1, 11, 0]);
      expect(accepted.leftOut).toEqual([
        { number: '5001', rows: Array.from({ length: 11 }, (_, i) => i + 2) },
      ]);
    },
  );

  it('still names the line a kommune lacks where a mistyped row is another line, or could be of two', async () => {
    const codes = async (rows: (string | number)[][]) =>
      (await take(rows)).faults?.map(({ cell, code }) => `${cell} ${code}`).sort();
    const lacking = rowsFor(['5001', '5006']);
    lacking[3]![1] = '5O01';
    lacking.splice(5, 1);
    expect(await codes(lacking)).toEqual([
      'B5 UNKNOWN_ORGANISATION',
      'null MISSING_LINE',
      'null MISSING_LINE',
    ]);
    const [first, second, stray] = [rowsFor(['5001']), rowsFor(['5006']), rowsFor(['9999'])];
    const between = [...first.slice(1), stray[0]!, ...second.slice(1)];
    expect(await codes(between)).toEqual([
      'B12 UNKNOWN_ORGANISATION',
      'null MISSING_LINE',
      'null MISSING_LINE',
    ]);
  });

  it('does not overwrite what a kommune sent itself, and tells the revision to correct', async () => {
    await sender.send('kommune', sender.report('2020-W15', organisationOf('kommune'), { staffOut: 3 }));
    const answer = await take(rowsFor(['5001', '5006']));
    expect(answer.faults).toEqual([expect.objectContaining({ cell: null, code: 'VERSION_CONFLICT' })]);
    expect(await stored()).toEqual([{ id: organisationOf('kommune'), by: null }]);
  });

  it('of a kommune is its own: it cannot bring its neighbour’s', async () => {
    const answer = await take(rowsFor(['5001', '5006']), {}, 'kommune');
    expect(answer.faults).toEqual([expect.objectContaining({ cell: 'B13', code: 'OTHER_ORGANISATION' })]);
    expect(await stored()).toEqual([]);
  });
});

describe('a region’s file', () => {
  const MIDT = organisationOf('rhf');
  const HOSPITALS = ['883974832', '983974791', '997005562'];

  it('becomes the report of each hospital, on behalf of it, and says which', async () => {
    const hospitals = await app.sql.owner<{ id: string }>(
      'select id from organisation where organisation_number = any($1) order by id',
      [HOSPITALS],
    );
    const answer = await take(rowsFor(HOSPITALS), {}, 'rhf');
    expect([answer.rows, answer.reports]).toEqual([33, 3]);
    const byHospital = (answer.stored ?? []).sort((a, b) => (a.organisation.id < b.organisation.id ? -1 : 1));
    expect(byHospital).toEqual(
      hospitals.map((organisation) => ({ revision: 1, organisation, onBehalfBy: { id: MIDT } })),
    );
    expect(await stored()).toEqual(hospitals.map(({ id }) => ({ id, by: MIDT })));
    expect(await take(rowsFor(HOSPITALS), {}, 'rhf')).toMatchObject({ reports: 0, unchanged: 3 });
  });

  it('brings no kommune of its region and no hospital of another, and names the row of each', async () => {
    const rows = rowsFor([HOSPITALS[0]!, '5001', '983974724', '983658776']);
    const strangers = [
      expect.objectContaining({
        cell: 'B13',
        code: 'OTHER_ORGANISATION',
        message: 'Du kan ikke rapportere for Trondheim kommune.',
      }),
      expect.objectContaining({
        cell: 'B24',
        code: 'OTHER_ORGANISATION',
        message: 'Du kan ikke rapportere for Helse Bergen HF.',
      }),
      expect.objectContaining({ cell: 'B35', code: 'NOT_A_REPORTER' }),
    ];
    expect(await take(rows, {}, 'rhf')).toMatchObject({ __typename: 'ImportRefused', faults: strangers });
    expect(await stored()).toEqual([]);
    const accepted = await take(rows, { mode: 'ACCEPT_GOOD_ROWS' }, 'rhf');
    expect([accepted.reports, accepted.leftOut?.map(({ number }) => number)]).toEqual([
      1,
      ['5001', '983974724', '983658776'],
    ]);
    expect(await stored()).toEqual([{ id: organisationOf('helseforetak'), by: MIDT }]);
  });

  it('does not overwrite what a hospital sent itself', async () => {
    await sender.send(
      'helseforetak',
      sender.report('2020-W15', organisationOf('helseforetak'), { staffOut: 3 }),
    );
    const answer = await take(rowsFor(HOSPITALS), {}, 'rhf');
    expect(answer.faults).toEqual([expect.objectContaining({ cell: null, code: 'VERSION_CONFLICT' })]);
    expect(await stored()).toEqual([{ id: organisationOf('helseforetak'), by: null }]);
  });
});

describe('reasons in a file', () => {
  const withReason = (reason: string) =>
    rowsFor(['5001']).map((row, n) => (n === 0 ? [...row.slice(0, 3), 0, 10, 12, reason] : row));
  const send = (rows: (string | number)[][]) =>
    upload(
      app,
      IMPORT,
      { idempotencyKey: randomUUID(), isoWeek: '2020-W15' },
      writeCsv([[...HEADINGS, 'Svar på varsler'], ...rows]),
      { as: 'kommune' },
    ).then((answer) => dataOf<{ importWeeklyReports: Answer }>(answer).importWeeklyReports);
  const answers = async () =>
    (
      await app.sql.owner<{ answers: unknown }>(
        "select answers from weekly_report where iso_week = '2020-W15'",
      )
    ).map((row) => row.answers);
  const masks = () => sender.categories[0];
  beforeEach(() => sender.send('kommune', sender.report('2020-W14', organisationOf('kommune'))));

  it('answer the check they name', async () => {
    expect(await send(withReason('Par eller stykker: talt to ganger\nNeed model: stengt'))).toMatchObject({
      reports: 1,
    });
    expect(await answers()).toEqual([
      [
        { check: 'FACTOR_OF_TWO', categoryCode: masks(), reason: 'talt to ganger' },
        { check: 'NEED_MODEL', categoryCode: masks(), reason: 'stengt' },
      ],
    ]);
  });

  it('answer what their row is warned of when they name none, and say the same when sent again', async () => {
    expect(await send(withReason('Alt er lånt bort'))).toMatchObject({ reports: 1 });
    const given = (await answers())[0] as { check: string; reason: string }[];
    expect(given).toContainEqual({ check: 'SUDDEN_ZERO', categoryCode: masks(), reason: 'Alt er lånt bort' });
    expect(await send(withReason('Alt er lånt bort'))).toMatchObject({ reports: 0, unchanged: 1 });
  });

  const everything = Object.values(CHECK_NAMES).map(({ nb }) => `${nb}: ja`);
  it.each([
    ['with no warning left to answer', ['Bare fordi', ...everything].join('\n'), 'NOTHING_TO_ANSWER'],
    ['that is empty', 'Par eller stykker: ', 'MISSING_REASON'],
    ['that is too long', `Par eller stykker: ${'x'.repeat(501)}`, 'TOO_LONG'],
    ['given twice', 'Par eller stykker: a\nPairs or pieces: b', 'ANSWERED_TWICE'],
  ])('%s is a fault of its cell', async (_what, reason, code) => {
    expect((await send(withReason(reason))).faults).toEqual([expect.objectContaining({ cell: 'G2', code })]);
    expect(await answers()).toEqual([]);
  });
});
