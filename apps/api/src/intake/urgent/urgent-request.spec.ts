import { randomUUID } from 'node:crypto';
import { startTestApp, type TestApp } from '../../../../../test/support/test-app.js';
import { organisationOf, stopClock } from '../../../../../test/support/weekly-report.js';
import { UrgentPlayer, type Urgent } from './urgent.fixture.js';

const TRONDHEIM = organisationOf('kommune');
const HISTORY = `entries { quantity hoursLeft madeAt madeBy ladder { step tried outcome } }
  answers { state remark answeredAt answeredBy organisation { name } }`;

let app: TestApp;
let player: UrgentPlayer;
beforeAll(async () => {
  app = await startTestApp();
  player = new UrgentPlayer(app);
});
afterAll(() => app.stop());
beforeEach(async () => {
  await app.sql.owner(
    'truncate urgent_request, urgent_request_entry, urgent_request_step, urgent_request_answer, urgent_notice, urgent_grant, urgent_grant_line, shipment, shipment_line, shipment_leg',
  );
  await stopClock(app, '2020-04-08T08:00:00Z');
});

describe('an urgent request', () => {
  it('of a kommune goes to its fylkesmann, of a hospital to its RHF, with clocks by the database', async () => {
    const sent = await player.sent('kommune');
    expect(sent).toMatchObject({
      ...{
        state: 'SENT',
        version: 1,
        quantity: 500,
        minutesWaited: 0,
        minutesLeft: 24 * 60,
        minutesToDoor: null,
        answerDueAt: '2020-04-08T12:00:00.000Z',
        minutesToAnswer: 240,
        overdue: false,
        takenOverAt: null,
      },
      ...{ recipient: { name: 'Trondheim kommune' }, answerer: { name: 'Fylkesmannen i Trøndelag' } },
      ...{ runsDryAt: '2020-04-09T08:00:00.000Z', category: { code: 'MUNNBIND' } },
    });
    await stopClock(app, '2020-04-09T09:30:00Z');
    expect(await player.request(sent.id, 'fylkesmann')).toMatchObject({
      minutesWaited: 1530,
      minutesLeft: -90,
    });
    expect((await player.sent('helseforetak')).answerer.name).toBe('Helse Midt-Norge RHF');
  });

  it('asked again is joined to the open one: the larger quantity and the shorter time count, both are kept', async () => {
    const first = await player.sent('kommune', { quantity: 500, hoursLeft: 24 });
    await stopClock(app, '2020-04-08T12:00:00Z');
    const again = await player.send('kommune', { quantity: 300, hoursLeft: 12 });
    expect(again).toMatchObject({
      joined: true,
      request: { id: first.id, quantity: 500, minutesLeft: 720, version: 2 },
    });
    const larger = await player.send('kommune', { quantity: 900, hoursLeft: 48 });
    expect(larger).toMatchObject({
      joined: true,
      request: { id: first.id, quantity: 900, minutesLeft: 720, version: 3 },
    });
    const { entries } = (await player.request<{ entries: object[] }>(first.id, 'kommune', HISTORY))!;
    expect(entries).toMatchObject([
      { quantity: 500, hoursLeft: 24, madeAt: '2020-04-08T08:00:00.000Z' },
      { quantity: 300, hoursLeft: 12, madeAt: '2020-04-08T12:00:00.000Z' },
      { quantity: 900, hoursLeft: 48, madeAt: '2020-04-08T12:00:00.000Z' },
    ]);
    expect((await player.send('kommune', { categoryCode: 'HANSKER' })).joined).toBe(false);
    expect((await player.page('kommune')).totalCount).toBe(2);
  });

  it('sent by 50 at once is one, and one key is one entry', async () => {
    const answers = await Promise.all(Array.from({ length: 50 }, () => player.send('kommune')));
    expect(new Set(answers.map(({ request }) => request!.id)).size).toBe(1);
    expect(answers.filter(({ joined }) => !joined)).toHaveLength(1);
    const [request] = (await player.page('kommune')).nodes;
    expect(request).toMatchObject({ quantity: 500, version: 50, state: 'SENT' });
    const idempotencyKey = randomUUID();
    const same = await Promise.all(
      Array.from({ length: 10 }, () => player.send('kommune-utsira', { idempotencyKey })),
    );
    expect(new Set(same.map(({ request, joined }) => `${request!.id} ${joined}`)).size).toBe(1);
    expect(await app.sql.owner('select count(*) as n from urgent_request_entry')).toEqual([{ n: 51 }]);
    expect(
      await app.sql.owner(
        `select count(*) as n from outbox_event where type = 'urgent-request.moved' and subject_id = $1`,
        [request!.id],
      ),
    ).toEqual([{ n: 1 }]);
  });

  it('settled is no longer joined: the same need is a new one', async () => {
    const first = await player.sent('kommune');
    await player.withdraw('kommune', first);
    const second = await player.send('kommune');
    expect(second).toMatchObject({ joined: false, request: { state: 'SENT', version: 1 } });
    expect(second.request!.id).not.toBe(first.id);
  });

  it.each<[string, Record<string, unknown>, string]>([
    ['an unknown category', { categoryCode: 'KAFFE' }, 'categoryCode'],
    ['nothing', { quantity: 0 }, 'quantity'],
    ['more than there is in the world', { quantity: 1_000_000_001 }, 'quantity'],
    ['negative hours', { hoursLeft: -1 }, 'hoursLeft'],
    ['more than two weeks', { hoursLeft: 337 }, 'hoursLeft'],
    ['no ladder', { ladder: [] }, 'ladder'],
    ['half a ladder', { ladder: [{ step: 'NEIGHBOURS', tried: false }] }, 'ladder'],
    [
      'a step twice',
      { ladder: ['NEIGHBOURS', 'NEIGHBOURS', 'OWN_PURCHASE'].map((step) => ({ step, tried: false })) },
      'ladder',
    ],
    [
      'a step tried without an outcome',
      {
        ladder: ['OWN_PURCHASE', 'NEIGHBOURS', 'FYLKESMANN_OR_RHF'].map((step) => ({
          ...{ step, tried: step === 'NEIGHBOURS', outcome: ' ' },
        })),
      },
      'ladder.1.outcome',
    ],
    [
      'an outcome of 1001 characters',
      {
        ladder: ['OWN_PURCHASE', 'NEIGHBOURS', 'FYLKESMANN_OR_RHF'].map((step) => ({
          ...{ step, tried: true, outcome: step === 'OWN_PURCHASE' ? 'x'.repeat(1001) : 'x' },
        })),
      },
      'ladder.0.outcome',
    ],
  ])('of %s is refused by its path, and nothing is written', async (_, changes, path) => {
    expect(await player.send('kommune', changes)).toMatchObject({ __typename: 'InvalidInput', path });
    expect((await player.page('kommune')).totalCount).toBe(0);
  });

  it('of nothing left is of now', async () => {
    expect(await player.sent('kommune', { hoursLeft: 0, quantity: 1 })).toMatchObject({
      minutesLeft: 0,
      quantity: 1,
    });
  });
});

describe('an answer', () => {
  let sent: Urgent;
  beforeEach(async () => {
    sent = await player.sent('kommune');
  });

  it.each(['SOLVED_LOCALLY', 'REJECTED'])('by the fylkesmann may settle it: %s', async (reply) => {
    await stopClock(app, '2020-04-08T10:00:00Z');
    const { request } = await player.answer('fylkesmann', sent, reply, { remark: ' Malvik låner ut 500. ' });
    expect(request).toMatchObject({ state: reply, version: 2, minutesWaited: 120, minutesLeft: null });
    await stopClock(app, '2020-04-08T20:00:00Z');
    const seen = await player.request<{ answers: object[] }>(sent.id, 'kommune', HISTORY);
    expect(seen).toMatchObject({ minutesWaited: 120 });
    expect(seen!.answers).toEqual([
      {
        ...{ state: reply, remark: 'Malvik låner ut 500.', answeredAt: '2020-04-08T10:00:00.000Z' },
        answeredBy: expect.any(String) as unknown,
        organisation: { name: 'Fylkesmannen i Trøndelag' },
      },
    ]);
  });

  it('forwards it to Helsedirektoratet, who may reject it with a reason; nobody decides out of turn', async () => {
    const early = await player.answer('helsedirektoratet-1', sent, 'REJECTED');
    expect(early).toMatchObject({ __typename: 'WrongUrgentState', state: 'SENT' });
    const { request: forwarded } = await player.answer('fylkesmann', sent, 'FORWARDED');
    expect(forwarded).toMatchObject({ state: 'FORWARDED', version: 2, minutesLeft: 1440 });
    expect(await player.answer('fylkesmann', forwarded!, 'REJECTED')).toMatchObject({
      __typename: 'WrongUrgentState',
      state: 'FORWARDED',
    });
    expect((await player.answer('helsedirektoratet-1', forwarded!, 'SOLVED_LOCALLY')).__typename).toBe(
      'WrongUrgentState',
    );
    const { request: rejected } = await player.answer('helsedirektoratet-1', forwarded!, 'REJECTED');
    expect(rejected).toMatchObject({ state: 'REJECTED', version: 3 });
    expect((await player.withdraw('kommune', rejected!)).__typename).toBe('WrongUrgentState');
  });

  it('needs a reason, the version it was seen as, and a request that is the caller’s to answer', async () => {
    expect(await player.answer('fylkesmann', sent, 'REJECTED', { remark: ' ' })).toMatchObject({
      __typename: 'InvalidInput',
      path: 'remark',
    });
    await player.sent('kommune', { quantity: 700 });
    expect(await player.answer('fylkesmann', sent, 'FORWARDED')).toMatchObject({
      __typename: 'VersionConflict',
      currentVersion: 2,
    });
    const [utsira, hospital] = [await player.sent('kommune-utsira'), await player.sent('helseforetak')];
    for (const [as, other] of [
      ['fylkesmann', utsira],
      ['fylkesmann', hospital],
      ['rhf', sent], // sees the kommuner of its region, and answers its hospitals
    ] as const) {
      expect((await player.answer(as, other, 'REJECTED')).__typename).toBe('NotFound');
    }
    expect((await player.answer('fylkesmann', { id: 'x', version: 1 }, 'REJECTED')).__typename).toBe(
      'NotFound',
    );
    expect((await player.answer('rhf', hospital, 'FORWARDED')).request?.state).toBe('FORWARDED');
  });

  it('is one, whoever else answers or withdraws at the same moment', async () => {
    const answers = await Promise.all([
      player.answer('fylkesmann', sent, 'FORWARDED'),
      player.answer('fylkesmann', sent, 'REJECTED'),
      player.withdraw('kommune', sent),
      player.answer('fylkesmann', sent, 'SOLVED_LOCALLY'),
    ]);
    expect(answers.filter(({ __typename }) => __typename === 'UrgentRequestChanged')).toHaveLength(1);
    expect(answers.filter(({ __typename }) => __typename === 'VersionConflict')).toHaveLength(3);
    expect(await app.sql.owner('select count(*) as n from urgent_request_answer')).toEqual([{ n: 1 }]);
  });
});

describe('who sees an urgent request', () => {
  it('those concerned with its history, observers the shortage alone, others nothing', async () => {
    const { id } = await player.sent('kommune');
    for (const as of ['kommune', 'fylkesmann', 'rhf', 'helsedirektoratet-1', 'auditor']) {
      const seen = await player.request<{ entries: object[] }>(id, as, HISTORY);
      expect([as, seen?.entries.length]).toEqual([as, 1]);
    }
    expect(await player.request(id, 'observer-ks')).toMatchObject({ quantity: 500, minutesLeft: 1440 });
    for (const as of ['kommune-utsira', 'helseforetak']) expect(await player.request(id, as)).toBeNull();
    const asObserver = await app.graphql(
      `query ($id: ID!) { urgentRequest(id: $id) { entries { madeBy } } }`,
      { id },
      { as: 'observer-ks' },
    );
    expect(asObserver.errors.map(({ extensions }) => extensions?.code)).toEqual(['FORBIDDEN']);
  });

  it('in the order they must be looked at, page by page', async () => {
    const late = await player.sent('kommune', { hoursLeft: 100 });
    const soon = await player.sent('kommune', { categoryCode: 'HANSKER', hoursLeft: 2 });
    const gone = await player.sent('kommune', { categoryCode: 'HETTE', hoursLeft: 1 });
    await player.withdraw('kommune', gone);
    const middle = await player.sent('kommune-utsira', { hoursLeft: 50 });
    const { nodes, totalCount, pageInfo } = await player.page('helsedirektoratet-1', { first: 2 });
    expect([totalCount, nodes.map(({ id }) => id)]).toEqual([4, [soon.id, middle.id]]);
    const next = await player.page('helsedirektoratet-1', { first: 2, after: pageInfo.endCursor });
    expect(next.nodes.map(({ id }) => id)).toEqual([late.id, gone.id]);
    const filter = { states: ['SENT'], recipientId: TRONDHEIM.toUpperCase(), categoryCode: 'HANSKER' };
    expect((await player.page('fylkesmann', { filter })).nodes.map(({ id }) => id)).toEqual([soon.id]);
    const cursor = Buffer.from('x').toString('base64url');
    const { errors } = await app.graphql(
      `query ($after: String) { urgentRequests(after: $after) { totalCount } }`,
      { after: cursor },
      { as: 'kommune' },
    );
    expect(errors.map(({ extensions }) => extensions?.code)).toEqual(['BAD_USER_INPUT']);
  });
});

describe('the table itself', () => {
  const move = (
    scope: 'own' | 'fylke' | 'national' | 'system',
    organisationId: string,
    state: string,
    id: string,
  ) =>
    app.sql.app(
      { scope, organisationId },
      `update urgent_request set state = $2, version = version + 1,
         settled_at = case when $2 in ('SENT', 'FORWARDED') then null else fordel_now() end where id = $1 returning state`,
      [id, state],
    );

  it('lets each take only their own step, and nothing go back', async () => {
    const { id } = await player.sent('kommune');
    const fylkesmann = organisationOf('fylkesmann');
    const nation = organisationOf('helsedirektoratet-1');
    await expect(move('own', TRONDHEIM, 'FORWARDED', id)).rejects.toMatchObject({ code: '42501' });
    await expect(move('fylke', fylkesmann, 'WITHDRAWN', id)).rejects.toMatchObject({ code: '42501' });
    await expect(move('national', nation, 'REJECTED', id)).rejects.toMatchObject({ code: '42501' });
    await expect(move('fylke', fylkesmann, 'GRANTED', id)).rejects.toMatchObject({ code: 'FD004' });
    expect(await move('own', organisationOf('kommune-utsira'), 'WITHDRAWN', id)).toEqual([]);
    expect(await move('fylke', fylkesmann, 'FORWARDED', id)).toEqual([{ state: 'FORWARDED' }]);
    await expect(move('national', nation, 'SENT', id)).rejects.toMatchObject({ code: 'FD004' });
    await expect(move('system', nation, 'REJECTED', id)).rejects.toMatchObject({ code: '42501' });
    expect(await move('national', nation, 'REJECTED', id)).toEqual([{ state: 'REJECTED' }]);
    await expect(move('national', nation, 'FORWARDED', id)).rejects.toMatchObject({ code: 'FD004' });
  });

  it('is audited: who, for whom and what', async () => {
    const { id } = await player.sent('kommune');
    await player.answer('fylkesmann', { id, version: 1 }, 'FORWARDED');
    const trail = await app.sql.owner(
      `select actor, operation, organisation_id as "for", after ->> 'state' as state from audit_event
       where subject_type = 'urgent_request' and subject_id = $1 order by id`,
      [id],
    );
    expect(trail).toEqual([
      { actor: 'kommune', operation: 'Mutation.sendUrgentRequest', for: TRONDHEIM, state: 'SENT' },
      { actor: 'fylkesmann', operation: 'Mutation.answerUrgentRequest', for: TRONDHEIM, state: 'FORWARDED' },
    ]);
  });
});
