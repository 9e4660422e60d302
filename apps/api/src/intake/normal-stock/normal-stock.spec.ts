import { startTestApp, type TestApp } from '../../../../../test/support/test-app.js';
import { organisationOf } from '../../../../../test/support/weekly-report.js';
import { readCatalogue, readRegister } from '../../registry/register/data-files.js';
import { NormalStockCaller } from './normal-stock.fixture.js';

const TRONDHEIM = organisationOf('kommune');
const UTSIRA = organisationOf('kommune-utsira');
const TRONDELAG = organisationOf('fylkeskommune');
const HELSE_MIDT = organisationOf('rhf');
const YEARS = [2025, 2024, 2023];

let app: TestApp;
let ask: NormalStockCaller;
beforeAll(async () => {
  app = await startTestApp();
  ask = new NormalStockCaller(app);
  await app.sql.owner(`update clock set stopped_at = '2026-03-02T08:00:00Z'`);
});
afterAll(() => app.stop());

const masks = (used: number | null, deviantBecause: string | null = null) => [
  { kind: 'MASKS', used, deviantBecause },
];

describe('three months’ normal consumption of a kommune', () => {
  it('is unknown where nothing is known, never 0', async () => {
    const statement = await ask.statement('kommune', TRONDHEIM);
    expect(statement).toMatchObject({ date: '2026-03-02', inForce: true, synthetic: false, ownStock: null });
    expect(
      statement?.lines.map(({ kind, required, held, missing, state }) => [
        kind,
        required,
        held,
        missing,
        state,
      ]),
    ).toEqual(
      ['GLOVES', 'MASKS', 'RESPIRATORS', 'GOWNS_OR_SUITS', 'EYE_PROTECTION'].map((kind) => [
        ...[kind, null, null, null, 'UNKNOWN'],
      ]),
    );
    expect(statement?.annualUse.map(({ year }) => year)).toEqual(YEARS);
  });

  it('rests on its reports: 50 of 52 weeks of 2025, the other two counted as their mean, two categories of gowns and suits as one', async () => {
    await ask.reportYear(TRONDHEIM, 2025, { used: 100, stock: 700, leaveOut: 2 });
    const statement = await ask.statement('kommune', TRONDHEIM);
    const year = statement?.annualUse.find((each) => each.year === 2025);
    expect(year?.weeksInYear).toBe(52);
    expect(
      year?.lines.map(({ kind, used, stated, reported, weeks }) => [kind, used, stated, reported, weeks]),
    ).toEqual([
      ['GLOVES', 5200, null, 5200, 50],
      ['MASKS', 5200, null, 5200, 50],
      ['RESPIRATORS', 5200, null, 5200, 50],
      ['GOWNS_OR_SUITS', 10_400, null, 10_400, 50],
      ['EYE_PROTECTION', 5200, null, 5200, 50],
    ]);
    expect(statement?.lines[1]?.own).toEqual({
      ...{ quantity: 700, origin: 'REPORT', isoWeek: '2026-W01', date: '2026-03-02', ageDays: 0 },
      storedInNorway: null,
    });
    expect(statement?.lines[3]?.own.quantity).toBe(1400);
    expect(statement?.lines[1]?.required).toBeNull(); // 2024 and 2023 are not known
  });

  it('takes years before Fordel as they are stated, with source, reason and name', async () => {
    expect(await ask.state('kommune', { year: 2024, lines: masks(10_000) })).toEqual({
      ...{ __typename: 'AnnualUseStated', year: 2024, revision: 1 },
    });
    await ask.state('kommune', { year: 2023, lines: masks(8000) });
    const line = await ask.line('kommune', TRONDHEIM, 'MASKS');
    // (5,200 + 10,000 + 8,000) / 12 = 1,933.3
    expect([line.required, line.held, line.missing, line.state]).toEqual([1934, 700, 1234, 'LACKING']);
    expect(line.years.map(({ year, used }) => [year, used])).toEqual([
      [2025, 5200],
      [2024, 10_000],
      [2023, 8000],
    ]);
    const statement = await ask.statement('kommune', TRONDHEIM);
    expect(statement?.annualUse.find(({ year }) => year === 2024)).toMatchObject({
      ...{ revision: 1, source: 'Innkjøpssystemet', statedBy: 'Smittevernkoordinator' },
    });
  });

  it('goes before the reports where the organisation states the year itself, and both are shown', async () => {
    await ask.state('kommune', { year: 2025, lines: masks(6000) });
    const statement = await ask.statement('kommune', TRONDHEIM);
    expect(statement?.annualUse[0]?.lines[1]).toMatchObject({
      used: 6000,
      stated: 6000,
      reported: 5200,
      weeks: 50,
    });
    expect(statement?.lines[1]?.required).toBe(2000);
  });

  it('puts the year before in a deviant year’s place', async () => {
    const because = 'Utbrudd hele våren';
    expect(
      (await ask.state('kommune', { year: 2024, expectedRevision: 1, lines: masks(90_000, because) }))
        .revision,
    ).toBe(2);
    const line = await ask.line('kommune', TRONDHEIM, 'MASKS');
    expect(line.years[1]).toEqual({ year: 2024, takenFrom: 2023, used: 8000 });
    expect(line.required).toBe(1834); // (6,000 + 8,000 + 8,000) / 12 = 1,833.3
    await ask.state('kommune', { year: 2023, expectedRevision: 1, lines: masks(null, because) });
    const chained = await ask.line('kommune', TRONDHEIM, 'MASKS');
    expect(chained.years.map(({ takenFrom, used }) => [takenFrom, used])).toEqual([
      [2025, 6000],
      [2022, null],
      [2022, null],
    ]);
    expect(chained.state).toBe('UNKNOWN');
    const statement = await ask.statement('kommune', TRONDHEIM);
    expect(statement?.annualUse.map(({ year }) => year)).toEqual([2025, 2024, 2023, 2022]);
    await ask.state('kommune', { year: 2022, lines: masks(6600) });
    expect((await ask.line('kommune', TRONDHEIM, 'MASKS')).required).toBe(1600); // (6,000 + 6,600 + 6,600) / 12
  });

  it('counts its own count when that is newer than its reports, and nothing stored abroad', async () => {
    await ask.declare('kommune', { countedOn: '2026-03-02', lines: [{ kind: 'MASKS', held: 1700 }] });
    const line = await ask.line('kommune', TRONDHEIM, 'MASKS');
    expect([line.own.origin, line.held, line.missing, line.state]).toEqual(['COUNT', 1700, 0, 'MET']);
    expect((await ask.line('kommune', TRONDHEIM, 'GLOVES')).own).toMatchObject({
      origin: 'REPORT',
      quantity: 700,
    });
    await ask.declare('kommune', { expectedRevision: 1, storedInNorway: false });
    expect(await ask.line('kommune', TRONDHEIM, 'MASKS')).toMatchObject({
      ...{ held: 0, missing: 1600, own: { quantity: 700, origin: 'REPORT', storedInNorway: false } },
    });
    await ask.declare('kommune', { expectedRevision: 2 });
    expect((await ask.line('kommune', TRONDHEIM, 'MASKS')).held).toBe(700);
  });
});

describe('a stock held together', () => {
  let stockId: string;
  const lines = (trondheim: number, fylke: number, held = 1000) => [
    {
      ...{ kind: 'MASKS', held },
      shares: [
        { organisationId: TRONDHEIM, share: trondheim },
        { organisationId: TRONDELAG, share: fylke },
      ],
    },
  ];

  it('counts for each with its share', async () => {
    const saved = await ask.share('fylkeskommune', { lines: lines(600, 400) });
    stockId = (saved.stock as { id: string }).id;
    expect(saved).toMatchObject({
      __typename: 'SharedStockSaved',
      stock: { revision: 1, name: 'Trøndelagslageret' },
    });
    expect(await ask.line('kommune', TRONDHEIM, 'MASKS')).toMatchObject({
      ...{ held: 1300, missing: 300 },
      shares: [
        { stockId, name: 'Trøndelagslageret', quantity: 600, keeper: { name: 'Trøndelag fylkeskommune' } },
      ],
    });
    // Its own stock is not known, so neither is what it holds, share or not.
    expect(await ask.line('fylkeskommune', TRONDELAG, 'MASKS')).toMatchObject({
      held: null,
      shares: [{ quantity: 400 }],
    });
  });

  it('cannot be shared out beyond what it holds: by the form', async () => {
    expect(
      await ask.share('fylkeskommune', { id: stockId, expectedRevision: 1, lines: lines(600, 401) }),
    ).toEqual({
      ...{ __typename: 'InvalidInput', path: 'lines.0.shares' },
      message: 'Andelene er til sammen 1001, men lageret har 1000.',
    });
  });

  it('cannot be shared out beyond what it holds: by the database, whoever writes at the same time', async () => {
    const add = `insert into shared_stock_share (stock_id, revision, kind, organisation_id, keeper_id, share) values ($1, 1, 'MASKS', $2, $3, $4)`;
    const bound = { scope: 'own', organisationId: TRONDELAG } as const;
    await expect(app.sql.app(bound, add, [stockId, UTSIRA, TRONDELAG, 1])).rejects.toThrow(
      'more than the stock holds',
    );
    // A stock with room for one of two.
    const { stock } = await ask.share('fylkeskommune', { name: 'Lite lager', lines: lines(300, 300) });
    const { id } = stock as { id: string };
    const [first, second] = await Promise.all([app.sql.client(bound), app.sql.client(bound)]);
    await first.query(add, [id, UTSIRA, TRONDELAG, 300]);
    const waiting = second.query(add, [id, HELSE_MIDT, TRONDELAG, 300]).then(
      () => 'stored',
      (error: Error) => error.message,
    );
    await first.query('commit');
    expect(await waiting).toBe('the shares of MASKS add up to more than the stock holds');
    await Promise.all([first.end(), second.end()]);
    const [sum] = await app.sql.owner<{ sum: number }>(
      'select sum(share) as sum from shared_stock_share where stock_id = $1',
      [id],
    );
    expect(sum).toEqual({ sum: 900 });
    await ask.share('fylkeskommune', { id, expectedRevision: 1, name: 'Lite lager' });
  });

  it('is changed by its keeper alone, from the revision it saw, and counts no more when it has ended', async () => {
    expect((await ask.share('kommune', { id: stockId, expectedRevision: 1 })).__typename).toBe('NotFound');
    expect((await ask.share('kommune', { id: 'x', expectedRevision: 1 })).__typename).toBe('NotFound');
    const both = await Promise.all(
      [600, 500].map((share) =>
        ask.share('fylkeskommune', { id: stockId, expectedRevision: 1, lines: lines(share, 400) }),
      ),
    );
    expect(both.map(({ __typename }) => __typename).sort()).toEqual(['SharedStockSaved', 'VersionConflict']);
    const abroad = await ask.share('fylkeskommune', {
      id: stockId,
      expectedRevision: 2,
      storedInNorway: false,
      lines: lines(600, 400),
    });
    expect(abroad).toMatchObject({ stock: { revision: 3 } });
    expect((await ask.line('kommune', TRONDHEIM, 'MASKS')).held).toBe(700);
    await ask.share('fylkeskommune', { id: stockId, expectedRevision: 3 });
    expect((await ask.line('kommune', TRONDHEIM, 'MASKS')).shares).toEqual([]);
    const { data } = await app.graphql(
      '{ sharedStocks { name revision lines { held } } }',
      {},
      { as: 'fylkeskommune' },
    );
    expect(data).toEqual({
      sharedStocks: [
        { name: 'Lite lager', revision: 2, lines: [] },
        { name: 'Trøndelagslageret', revision: 4, lines: [] },
      ],
    });
  });
});

describe('a fylkeskommune and an RHF', () => {
  it('state what no report of theirs tells', async () => {
    for (const year of YEARS) await ask.state('fylkeskommune', { year, lines: masks(1200) });
    await ask.declare('fylkeskommune', { countedOn: '2026-01-31', lines: [{ kind: 'MASKS', held: 299 }] });
    expect(await ask.line('fylkeskommune', TRONDELAG, 'MASKS')).toMatchObject({
      ...{ required: 300, held: 299, missing: 1, state: 'LACKING' },
      own: { origin: 'COUNT', date: '2026-01-31', ageDays: 30, storedInNorway: true },
    });
  });

  it('an RHF’s use and stock are its hospitals’, once all of them have told', async () => {
    const hospitals = readRegister().organisations.filter(
      ({ kind, rhfId }) => rhfId === HELSE_MIDT && ['HELSEFORETAK', 'PRIVATE_HOSPITAL'].includes(kind),
    );
    expect(hospitals).toHaveLength(3);
    const [last, ...others] = hospitals.map(({ id }) => id);
    for (const id of others) await ask.reportYear(id, 2025, { used: 10, stock: 50 });
    const silent = await ask.statement('rhf', HELSE_MIDT);
    expect(silent?.annualUse[0]?.lines[0]).toMatchObject({ reported: null, weeks: 0 });
    expect(silent?.lines[0]?.own.quantity).toBeNull();
    await ask.reportYear(last!, 2025, { used: 10, stock: 50, leaveOut: 4 });
    const told = await ask.statement('rhf', HELSE_MIDT);
    expect(told?.annualUse[0]?.lines[0]).toMatchObject({ reported: 1560, weeks: 48 });
    expect(told?.lines[0]?.own).toMatchObject({ quantity: 150, origin: 'REPORT' });
  });

  it('owe no weekly report, get no reminder and are written to by nobody’s list', async () => {
    const expected = await app.sql.owner<{ kind: string; count: number }>(
      'select kind, count(*) as count from weekly_reporters(fordel_now()) group by kind order by kind',
    );
    expect(expected).toEqual([
      { kind: 'HOSPITAL', count: 23 },
      { kind: 'KOMMUNE', count: 356 },
    ]);
    const { errors } = await app.graphql(
      'query ($id: ID!) { reportForm(organisationId: $id, isoWeek: "2026-W10") { week { isoWeek } } }',
      { id: TRONDELAG },
      { as: 'fylkeskommune' },
    );
    expect(errors.map((error) => error.extensions?.code)).toEqual(['FORBIDDEN']);
  });
});

describe('who sees it', () => {
  it('itself, its fylkesmann, its RHF and the nation; nobody else', async () => {
    for (const as of ['kommune', 'fylkesmann', 'rhf', 'helsedirektoratet-1', 'observer-ks', 'auditor']) {
      expect([as, (await ask.statement(as, TRONDHEIM))?.lines[1]?.required]).toEqual([as, 1600]);
    }
    for (const as of ['kommune-utsira', 'fylkeskommune'])
      expect([as, await ask.statement(as, TRONDHEIM)]).toEqual([as, null]);
    for (const id of [UTSIRA, 'x', organisationOf('helseforetak')])
      expect(await ask.statement('fylkesmann', id)).toBeNull();
  });

  it('a fylkesmann its kommuner and fylkeskommune, the nation everybody, with who lacks what', async () => {
    const county = await ask.all('fylkesmann');
    expect([
      county.length,
      county.filter(({ organisation }) => organisation.name.endsWith('fylkeskommune')).length,
    ]).toEqual([39, 1]);
    const lacking = (statements: typeof county) =>
      statements.flatMap(({ organisation, lines }) =>
        lines.flatMap(({ kind, state, missing }) =>
          state === 'LACKING' ? [[organisation.name, kind, missing]] : [],
        ),
      );
    const found = [
      ['Trondheim kommune', 'MASKS', 900],
      ['Trøndelag fylkeskommune', 'MASKS', 1],
    ];
    expect(lacking(county)).toEqual(found);
    const nation = await ask.all('observer-ks');
    expect([nation.length, lacking(nation)]).toEqual([356 + 14 + 4, found]);
    expect(
      (await ask.all('helsedirektoratet-1', 'RHF')).map(({ organisation }) => organisation.name),
    ).toHaveLength(4);
  });

  it('figures of an exercise are marked', async () => {
    await app.sql.owner(`update clock set exercise = 'spec'`);
    await ask.state('kommune-utsira', { lines: masks(1) });
    await app.sql.owner('update clock set exercise = null');
    expect((await ask.statement('kommune-utsira', UTSIRA))?.synthetic).toBe(true);
    expect((await ask.statement('kommune', TRONDHEIM))?.synthetic).toBe(false);
  });
});

describe('what is wrong is said where it is', () => {
  it.each([
    [{ year: 2026 }, 'year'],
    [{ year: 2015 }, 'year'],
    [{ source: ' ' }, 'source'],
    [{ reason: 'x'.repeat(501) }, 'reason'],
    [{ lines: [...masks(1), ...masks(2)] }, 'lines.1.kind'],
    [{ lines: masks(null) }, 'lines.0.used'],
    [{ lines: masks(null, ' ') }, 'lines.0.deviantBecause'],
    [{ lines: masks(100_000_000_001) }, 'lines.0.used'],
  ])('of a year’s use: %j', async (changes, path) => {
    expect(await ask.state('rhf', changes)).toMatchObject({ __typename: 'InvalidInput', path });
  });

  it.each([
    [{ countedOn: '2026-03-01' }, 'lines'],
    [{ lines: [{ kind: 'MASKS', held: 1 }] }, 'countedOn'],
    [{ countedOn: '2026-03-03', lines: [{ kind: 'MASKS', held: 1 }] }, 'countedOn'],
    [{ countedOn: '2. mars', lines: [{ kind: 'MASKS', held: 1 }] }, 'countedOn'],
    [{ countedOn: '2026-02-30', lines: [{ kind: 'MASKS', held: 1 }] }, 'countedOn'],
  ])('of a stock: %j', async (changes, path) => {
    expect(await ask.declare('rhf', changes)).toMatchObject({ __typename: 'InvalidInput', path });
  });

  it.each([
    [{ name: '' }, 'name'],
    [{ countedOn: '2026-03-03' }, 'countedOn'],
    [
      { lines: [{ kind: 'MASKS', held: 1, shares: [{ organisationId: TRONDHEIM, share: 0 }] }] },
      'lines.0.shares.0.share',
    ],
    [
      {
        lines: [
          { kind: 'MASKS', held: 1, shares: [{ organisationId: organisationOf('helseforetak'), share: 1 }] },
        ],
      },
      'lines.0.shares.0.organisationId',
    ],
  ])('of a stock held together: %j', async (changes, path) => {
    expect(await ask.share('rhf', changes)).toMatchObject({ __typename: 'InvalidInput', path });
  });

  it('of a statement somebody else made first, and of a key used before', async () => {
    const stale = await ask.state('kommune', { year: 2025, expectedRevision: 0, lines: masks(1) });
    expect([stale.__typename, stale.currentVersion]).toEqual(['VersionConflict', 1]);
    const twenty = await Promise.all(
      Array.from({ length: 20 }, (_, n) => ask.state('rhf', { year: 2016, lines: masks(n) })),
    );
    expect(twenty.filter(({ __typename }) => __typename === 'AnnualUseStated')).toHaveLength(1);
  });

  it('of a key used before; with the same body it has its first answer again, whatever was said since', async () => {
    const once = { year: 2017, lines: masks(1), idempotencyKey: 'once' };
    const stated = await ask.state('rhf', once);
    expect(stated).toEqual({ __typename: 'AnnualUseStated', year: 2017, revision: 1 });
    await ask.state('rhf', { year: 2017, expectedRevision: 1, lines: masks(2) });
    expect(await ask.state('rhf', once)).toEqual(stated);
    expect((await ask.state('rhf', { ...once, lines: masks(2) })).__typename).toBe('IdempotencyKeyReused');

    const declaring = { idempotencyKey: 'once' };
    const declared = await ask.declare('rhf', declaring);
    expect(declared).toEqual({ __typename: 'OwnStockDeclared', revision: 1 });
    await ask.declare('rhf', { expectedRevision: 1, storedInNorway: false });
    expect(await ask.declare('rhf', declaring)).toEqual(declared);
  });

  it('and who said what is in the audit trail', async () => {
    const trail = await app.sql.owner<{ operation: string; actors: string }>(
      `select operation, string_agg(distinct actor, ', ' order by actor) as actors from audit_event
       where subject_type ~ '^(annual_use|own_stock|shared_stock)' and operation <> 'maintenance' group by operation order by operation`,
    );
    expect(trail).toEqual([
      { operation: 'Mutation.declareOwnStock', actors: 'fylkeskommune, kommune, rhf' },
      { operation: 'Mutation.saveSharedStock', actors: 'fylkeskommune' },
      { operation: 'Mutation.stateAnnualUse', actors: 'fylkeskommune, kommune, kommune-utsira, rhf' },
    ]);
  });
});

describe('under the access table', () => {
  const TABLES = {
    annual_use: 'organisation_id',
    annual_use_line: 'organisation_id',
    own_stock: 'organisation_id',
    own_stock_line: 'organisation_id',
    shared_stock: 'keeper_id',
    shared_stock_revision: 'keeper_id',
    shared_stock_line: 'keeper_id',
    shared_stock_share: 'keeper_id',
  };

  it.each(Object.entries(TABLES))(
    '%s shows nobody another’s rows, and takes none in another’s name',
    async (table, owner) => {
      expect((await app.sql.owner(`select from ${table}`)).length).toBeGreaterThan(0);
      expect(await app.sql.app({ scope: 'public' }, `select from ${table}`)).toEqual([]);
      const seen = await app.sql.app(
        { scope: 'own', organisationId: organisationOf('kommune-utsira') },
        `select ${owner} as owner from ${table}`,
      );
      // Utsira has a share in one stock.
      const keepers = table.startsWith('shared') ? [TRONDELAG] : [UTSIRA];
      expect(seen.filter(({ owner: whose }: { owner?: string }) => !keepers.includes(whose ?? ''))).toEqual(
        [],
      );
      const copy = `insert into ${table} select * from jsonb_populate_record(null::${table}, $1::jsonb)`;
      const [row] = await app.sql.owner<{ row: object }>(
        `select to_jsonb(t) as row from ${table} t where ${owner} <> $1 limit 1`,
        [UTSIRA],
      );
      const forged = app.sql.app({ scope: 'own', organisationId: UTSIRA }, copy, [JSON.stringify(row?.row)]);
      await expect(forged).rejects.toThrow('row-level security');
    },
  );
});

it('what the regulation names are categories of the catalogue', async () => {
  const kinds = await app.sql.owner<{ code: string }>(
    'select category_code as code from normal_stock_category',
  );
  const codes = new Set(readCatalogue().categories.map(({ code }) => code));
  expect([kinds.length, kinds.filter(({ code }) => !codes.has(code))]).toEqual([6, []]);
});
