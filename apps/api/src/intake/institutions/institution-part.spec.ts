import { randomUUID } from 'node:crypto';
import { InstitutionClient, partOf, type SentPart } from '../../../../../test/support/institutions.js';
import { startTestApp, type TestApp } from '../../../../../test/support/test-app.js';
import { organisationOf, ReportSender, stopClock } from '../../../../../test/support/weekly-report.js';

const WEEK = '2020-W15';
const UTSIRA = 'kommune-utsira';
const KOMMUNE = organisationOf(UTSIRA);

let app: TestApp;
let client: InstitutionClient;
let sender: ReportSender;

beforeAll(async () => {
  app = await startTestApp();
  client = new InstitutionClient(app);
  sender = await ReportSender.for(app);
  await stopClock(app, '2020-04-06T08:00:00Z');
});
afterAll(() => app.stop());

const part = (changes: Partial<SentPart> = {}) => partOf(sender.categories, WEEK, changes);
async function institution(name: string, as = UTSIRA): Promise<{ id: string; token: string }> {
  const { institution: added } = await client.add(as, name);
  const id = added?.id ?? '';
  return { id, token: await client.token(as, id) };
}
const stored = (id: string) =>
  app.sql.owner<{ revision: number; stock: number; used: number | null; lines: number }>(
    `select p.revision, sum(l.stock)::bigint as stock, sum(l.used_last_week)::bigint as used, count(*) as lines
     from institution_part p join institution_part_line l on l.part_id = p.id
     where p.institution_id = $1 group by p.revision order by p.revision`,
    [id],
  );

describe('an institution’s part', () => {
  it('is sent through its link, corrected, and every revision is kept', async () => {
    const { id, token } = await institution('Sykehjemmet');
    const first = await client.send({ token }, part());
    expect(first).toEqual({
      __typename: 'InstitutionPartSent',
      part: { id: expect.any(String) as string, revision: 1, sentBy: 'Sykehjemmet', reportRevision: null },
    });
    const corrected = part({ expectedRevision: 1 });
    corrected.lines[0] = { ...corrected.lines[0]!, stock: 0, usedLastWeek: undefined, useUnknown: true };
    expect((await client.send({ token }, corrected)).part?.revision).toBe(2);
    expect(await stored(id)).toEqual([
      { revision: 1, stock: 1100, used: 110, lines: 11 },
      { revision: 2, stock: 1000, used: 100, lines: 11 },
    ]);
    const query = `query ($id: ID!) { institutionParts(institutionId: $id, isoWeek: "${WEEK}") { totalCount
      edges { node { revision sentAt synthetic lines { stock used ownPurchase } } } } }`;
    type Revisions = {
      institutionParts: { edges: { node: { revision: number; lines: { used: number | null }[] } }[] };
    };
    const { data } = await app.graphql<Revisions>(query, { id }, { as: UTSIRA });
    expect(data?.institutionParts.edges.map(({ node }) => [node.revision, node.lines[0]])).toEqual([
      [1, { stock: 100, used: 10, ownPurchase: null }],
      [2, { stock: 0, used: null, ownPurchase: null }],
    ]);
  });

  it('opens as a form with what was sent before, and with nothing of anybody else', async () => {
    await stopClock(app, '2020-03-30T08:00:00Z');
    const { token } = await institution('Hjemmetjenesten');
    await client.send({ token }, partOf(sender.categories, '2020-W14'));
    await stopClock(app, '2020-04-06T08:00:00Z');
    const { data } = await client.through(
      token,
      `{ institutionForm(isoWeek: "${WEEK}") { institution { name kind } organisation { name } week { phase }
         current { revision } previous { isoWeek revision lines { stock } } reportSent categories { code } } }`,
    );
    expect(data).toEqual({
      institutionForm: {
        institution: { name: 'Hjemmetjenesten', kind: 'NURSING_HOME' },
        organisation: { name: 'Utsira kommune' },
        week: { phase: 'OPEN' },
        current: null,
        previous: {
          isoWeek: '2020-W14',
          revision: 1,
          lines: sender.categories.map(() => ({ stock: 100 })),
        },
        reportSent: false,
        categories: sender.categories.map((code) => ({ code })),
      },
    });
  });

  it('is refused whole, with every fault at its field', async () => {
    const { id, token } = await institution('Feilskriverne');
    const wrong = part();
    wrong.lines[0] = { ...wrong.lines[0]!, stock: -1, usedLastWeek: undefined };
    wrong.lines[1] = { ...wrong.lines[1]!, expectedNextWeek: 1.5, useUnknown: true, onOrder: 2e9 };
    wrong.lines.pop();
    const { __typename, faults } = await client.send({ token }, wrong);
    expect([__typename, faults?.map(({ path, code }) => [path, code])]).toEqual([
      'InvalidReport',
      [
        ['lines.0.stock', 'NEGATIVE'],
        ['lines.0.usedLastWeek', 'MISSING_VALUE'],
        ['lines.1.usedLastWeek', 'CONTRADICTORY'],
        ['lines.1.expectedNextWeek', 'FRACTIONAL'],
        ['lines.1.onOrder', 'ABSURD'],
        ['lines', 'MISSING_LINE'],
      ],
    ]);
    expect(await stored(id)).toEqual([]);
  });

  it('is the calling institution’s: another’s is neither seen nor written, by link, by user or by SQL', async () => {
    const mine = await institution('Min');
    const yours = await institution('Din');
    await client.send({ token: yours.token }, part());
    const { data } = await client.through<{ institutionParts: { totalCount: number } }>(
      mine.token,
      `{ institutionParts(institutionId: "${yours.id}", isoWeek: "${WEEK}") { totalCount } }`,
    );
    expect(data?.institutionParts.totalCount).toBe(0);
    const as = { scope: 'own', organisationId: mine.id } as const;
    for (const table of [
      'institution_part',
      'institution_part_line',
      'institution_link',
      'weekly_report_part',
    ])
      expect([table, await app.sql.app(as, `select from ${table}`)]).toEqual([table, []]);
    expect(await app.sql.app<{ name: string }>(as, 'select name from institution')).toEqual([
      { name: 'Min' },
    ]);
    const insert = `insert into institution_part (institution_id, organisation_id, iso_week, revision, sent_by)
      values ($1, $2, '${WEEK}', 9, 'x')`;
    await expect(app.sql.app(as, insert, [yours.id, KOMMUNE])).rejects.toThrow('row-level security');
    const kommune = { scope: 'own', organisationId: KOMMUNE } as const;
    await expect(app.sql.app(kommune, insert, [yours.id, KOMMUNE])).rejects.toThrow('row-level security');
    const trondheim = { scope: 'own', organisationId: organisationOf('kommune') } as const;
    expect(await app.sql.app(trondheim, 'select from institution_part_line')).toEqual([]);
  });

  it('is sent by a user of the institution just the same', async () => {
    const outcome = await client.send({ as: 'institution' }, part());
    expect(outcome.part).toMatchObject({ revision: 1, sentBy: 'Avdelingsleder' });
  });

  it('is taken after the report was sent only knowingly, and says so', async () => {
    const { token } = await institution('Sent ute');
    await client.send({ token }, part());
    await sender.send(UTSIRA, sender.report(WEEK, KOMMUNE));
    const late = part({ expectedRevision: 1 });
    expect(await client.send({ token }, late)).toEqual({
      __typename: 'ReportAlreadySent',
      message: expect.stringMatching(/^Rapporten som dette er en del av, er alt sendt/) as string,
    });
    const knowingly = await client.send({ token }, { ...late, afterReport: true });
    expect(knowingly.part).toMatchObject({ revision: 2, reportRevision: 1 });
  });
});

describe('fifty at once', () => {
  it('with one key are one revision', async () => {
    const { id, token } = await institution('Femti like');
    const same = part({ afterReport: true });
    const outcomes = await Promise.all(Array.from({ length: 50 }, () => client.send({ token }, same)));
    expect(new Set(outcomes.map(({ part: sent }) => sent?.id)).size).toBe(1);
    expect(await stored(id)).toEqual([{ revision: 1, stock: 1100, used: 110, lines: 11 }]);
  });

  it('with the same revision before them are one revision and 49 conflicts', async () => {
    const { id, token } = await institution('Femti ulike');
    const outcomes = await Promise.all(
      Array.from({ length: 50 }, () => client.send({ token }, part({ afterReport: true }))),
    );
    const conflicts = outcomes.filter(({ __typename }) => __typename === 'VersionConflict');
    expect([conflicts.length, new Set(conflicts.map(({ currentVersion }) => currentVersion))]).toEqual([
      49,
      new Set([1]),
    ]);
    expect(await stored(id)).toEqual([{ revision: 1, stock: 1100, used: 110, lines: 11 }]);
  });

  it('that go on from each other are one chain: every figure that was taken is there, once', async () => {
    const { id, token } = await institution('Femti etter hverandre');
    const keep = async (stock: number): Promise<void> => {
      for (let expectedRevision = 0; ;) {
        const one = part({ afterReport: true, expectedRevision, idempotencyKey: randomUUID() });
        one.lines[0] = { ...one.lines[0]!, stock };
        const { __typename, currentVersion } = await client.send({ token }, one);
        if (__typename === 'InstitutionPartSent') return;
        expectedRevision = currentVersion ?? 0;
      }
    };
    await Promise.all(Array.from({ length: 10 }, (_, n) => keep(n + 1)));
    const chain = await stored(id);
    expect(chain.map(({ revision }) => revision)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    const sum = chain.reduce((total, { stock }) => total + stock, 0);
    expect(sum).toBe(10 * 1000 + (1 + 2 + 3 + 4 + 5 + 6 + 7 + 8 + 9 + 10));
  });
});

it('a part is not taken before its week opens, nor after a round has closed it, nor against the table itself', async () => {
  const { id, token } = await institution('Utenfor uken');
  expect((await client.send({ token }, partOf(sender.categories, '2020-W16'))).__typename).toBe(
    'WeekNotOpen',
  );
  await app.sql.owner(`update reporting_week set frozen_at = fordel_now() where iso_week = $1`, [WEEK]);
  expect((await client.send({ token }, part({ afterReport: true }))).__typename).toBe('WeekClosed');
  await expect(
    app.sql.app(
      { scope: 'own', organisationId: id },
      `insert into institution_part (institution_id, organisation_id, iso_week, revision, sent_by)
       values ($1, $2, $3, 1, 'x')`,
      [id, KOMMUNE, WEEK],
    ),
  ).rejects.toThrow('is closed');
  expect(await stored(id)).toEqual([]);
});
