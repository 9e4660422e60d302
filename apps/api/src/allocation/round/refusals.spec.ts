import { randomUUID } from 'node:crypto';
import { startTestApp, type TestApp } from '../../../../../test/support/test-app.js';
import { stopClock } from '../../../../../test/support/weekly-report.js';
import {
  FIRST,
  kommuner,
  productOf,
  RoundPlayer,
  SECOND,
  store,
  type RoundAnswer,
} from '../round.fixture.js';

const MASK = productOf('MUNNBIND', 50);

let app: TestApp;
let player: RoundPlayer;
let round: RoundAnswer;

beforeAll(async () => {
  app = await startTestApp({ role: 'all' });
  player = new RoundPlayer(app);
  await stopClock(app, '2020-04-07T10:30:00Z');
  await player.receive(MASK, 5000);
}, 60_000);
afterAll(() => app.stop());

const rounds = () =>
  app.sql.owner<{ week: string; state: string }>(
    'select iso_week as week, state from allocation_round order by 1',
  );

describe('opening a round', () => {
  it('is refused for a week that has not begun', async () => {
    expect(await player.open('2020-W16')).toMatchObject({ __typename: 'WeekNotOpen' });
    expect(await rounds()).toEqual([]);
  });

  it('is refused to everybody but Helsedirektoratet', async () => {
    for (const as of ['kommune', 'warehouse', 'auditor', undefined]) {
      const { errors } = await app.graphql(
        'mutation { openRound(input: { isoWeek: "2020-W15", idempotencyKey: "k" }) { __typename } }',
        {},
        as === undefined ? {} : { as },
      );
      expect(errors.map(({ extensions }) => extensions?.code)).toEqual([
        as ? 'FORBIDDEN' : 'UNAUTHENTICATED',
      ]);
    }
    expect(await rounds()).toEqual([]);
  });

  it('happens once when two do it at the same time, and once for a key', async () => {
    const answers = await Promise.all([
      player.open('2020-W15', 'a', FIRST),
      player.open('2020-W15', 'b', SECOND),
    ]);
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['RoundChanged', 'RoundInTheWay']);
    const won = answers.findIndex(({ __typename }) => __typename === 'RoundChanged');
    round = answers[won]!.round!;
    const [key, as] = won === 0 ? (['a', FIRST] as const) : (['b', SECOND] as const);
    expect(await player.open('2020-W15', key, as)).toEqual(answers[won]);
    expect((await player.open('2020-W14', key, as)).__typename).toBe('IdempotencyKeyReused');
    expect(await rounds()).toEqual([{ week: '2020-W15', state: 'OPEN' }]);
  });

  it('waits for the round before it', async () => {
    await stopClock(app, '2020-04-13T08:00:00Z');
    expect(await player.open('2020-W16')).toMatchObject({ __typename: 'RoundInTheWay', isoWeek: '2020-W15' });
    await stopClock(app, '2020-04-07T10:30:00Z');
  });
});

describe('calculating a round', () => {
  it('waits for the deadline: until then a report is in time', async () => {
    await stopClock(app, '2020-04-07T10:00:00Z'); // Tuesday 12:00 in Oslo, the last instant in time
    const early = await player.move('calculateRound', round);
    expect(early).toMatchObject({ __typename: 'WrongRoundState', state: 'OPEN' });
    expect(early.message).toContain('Fristen for rapportene er ikke ute');
    expect(await app.sql.owner('select from reporting_week where frozen_at is not null')).toEqual([]);
    await stopClock(app, '2020-04-07T10:30:00Z');
  });
});

describe('a round whose goods are gone', () => {
  it('is not approved, and nothing is reserved', async () => {
    round = (await player.move('calculateRound', round)).round!;
    round = await player.calculated(round.id);
    // Nobody can do this through the API: a thousand pieces go to central stock past the round.
    await app.sql.app(
      { scope: 'system' },
      `select ledger_post('CONFIRMATION', $1, array[$2::uuid], array[1000], array['RECEIVED'], array[$3::uuid], array[$3::uuid],
         array['CENTRAL'], array[$3::uuid], array[$3::uuid])`,
      [randomUUID(), MASK, store.id],
    );
    const refused = await player.move('approveRound', round, SECOND);
    expect(refused).toMatchObject({ __typename: 'WrongRoundState', state: 'CALCULATED' });
    expect(refused.message).toContain('Det nasjonale lageret dekker ikke lenger');
    expect(await rounds()).toEqual([{ week: '2020-W15', state: 'CALCULATED' }]);
    expect(await app.sql.owner(`select from ledger_account where kind = 'RESERVED'`)).toEqual([]);
    expect(await app.sql.owner(`select from ledger_movement where kind = 'ROUND_APPROVAL'`)).toEqual([]);
  });

  it('is approved when they are back', async () => {
    await player.receive(MASK, 1000);
    expect((await player.move('approveRound', round, SECOND)).round).toMatchObject({
      state: 'APPROVED',
      version: 4,
    });
  });

  it('is released once, and then the same week has no second round', async () => {
    const approved = await player.round(round.id);
    expect((await player.move('releaseRound', approved)).round).toMatchObject({ state: 'RELEASED' });
    expect(await player.move('releaseRound', approved)).toMatchObject({
      __typename: 'VersionConflict',
      currentVersion: 5,
    });
    expect(await player.open('2020-W15')).toMatchObject({ __typename: 'RoundInTheWay', isoWeek: '2020-W15' });
    expect(await player.open('2020-W14')).toMatchObject({ __typename: 'RoundInTheWay', isoWeek: '2020-W15' });
  });
});

describe('a round that does not exist', () => {
  it('is null to whoever looks, whatever the id looks like', async () => {
    for (const id of ['nonsense', kommuner[0]!.id]) {
      expect(await player.ask('query ($id: ID!) { round(id: $id) { id } }', { id })).toEqual({ round: null });
    }
  });

  it('answers filters and cursors nobody made with nothing', async () => {
    const { data } = await app.graphql<{ round: { decisions: { totalCount: number; edges: [] } } }>(
      'query ($id: ID!) { round(id: $id) { decisions(recipientId: "x", productId: "y", after: "?") { totalCount edges { cursor } } } }',
      { id: round.id },
    );
    expect(data!.round.decisions).toEqual({ totalCount: 0, edges: [] });
  });
});
