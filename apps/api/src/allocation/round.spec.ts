import { verify } from '@fordel/allocation';
import { startTestApp, type TestApp } from '../../../../test/support/test-app.js';
import { stopClock } from '../../../../test/support/weekly-report.js';
import { lotteryRanks } from './inputs/lottery.js';
import {
  FIRST,
  hospitals,
  kommuner,
  productOf,
  RoundPlayer,
  SECOND,
  store,
  type RoundAnswer,
} from './round.fixture.js';

const MASK_50 = productOf('MUNNBIND', 50);
const MASK_10 = productOf('MUNNBIND', 10);
const GLOVE_100 = productOf('HANSKER', 100);
const RECIPIENTS = kommuner.length + hospitals.length;

interface Product {
  product: { id: string; gtin: string; packSize: number };
  released: number;
  split: { pool: string; packs: number; units: number }[];
  allocated: number;
  toCentral: number;
  heldBack: number;
  moves: { from: string; to: string; packs: number }[];
}
interface DecisionAnswer {
  recipient: { id: string; name: string };
  pool: string;
  packs: number;
  units: number;
  stock: number;
  weeklyBurn: number;
  plausibleNeed: number;
  request: number | null;
  daysBefore: number | null;
  daysAfter: number | null;
  limitedBy: string;
  flags: string[];
  explanation: string;
}

const PRODUCTS = `query ($id: ID!) { round(id: $id) { products { product { id gtin packSize } released
  split { pool packs units } allocated toCentral heldBack moves { from to packs } } } }`;
const DECISIONS = `query ($id: ID!, $productId: ID, $recipientId: ID, $after: String, $first: Int = 500) { round(id: $id) {
  decisions(productId: $productId, recipientId: $recipientId, first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor }
    edges { node { recipient { id name } pool packs units stock weeklyBurn plausibleNeed request daysBefore daysAfter
      limitedBy flags explanation } } } } }`;

let app: TestApp;
let player: RoundPlayer;
let round: RoundAnswer;

async function products(id: string, as?: string): Promise<Product[]> {
  const answer = await player.ask<{ round: { products: Product[] } }>(PRODUCTS, { id }, as);
  return answer.round.products;
}
async function decisions(
  id: string,
  filter: { productId?: string; recipientId?: string },
  as?: string,
): Promise<DecisionAnswer[]> {
  const answer = await player.ask<{ round: { decisions: { edges: { node: DecisionAnswer }[] } } }>(
    DECISIONS,
    { id, ...filter },
    as,
  );
  return answer.round.decisions.edges.map(({ node }) => node);
}
const of = (all: readonly Product[], id: string): Product => all.find(({ product }) => product.id === id)!;
const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

// Twenty kommuner and four hospitals report; the first kommune has plenty, the second has run dry, the third asks for little.
const [rich, dry, modest] = kommuner as [(typeof kommuner)[0], (typeof kommuner)[0], (typeof kommuner)[0]];
const reporters = [...kommuner.slice(3, 20), ...hospitals.slice(0, 4)];
const silent = kommuner.at(-1)!;

beforeAll(async () => {
  app = await startTestApp({ role: 'all' });
  player = new RoundPlayer(app);
  await stopClock(app, '2020-04-06T08:00:00Z');
  await Promise.all([
    player.report('2020-W15', rich.id, { stock: 100_000, usedLastWeek: 10, expectedNextWeek: 10 }),
    player.report('2020-W15', dry.id, { stock: 0, usedLastWeek: 1000, expectedNextWeek: 1200 }),
    player.report('2020-W15', modest.id, {
      stock: 0,
      usedLastWeek: 300,
      expectedNextWeek: 0,
      statedNeed: 60,
    }),
    ...reporters.map(({ id }) =>
      player.report('2020-W15', id, { stock: 50, usedLastWeek: 200, expectedNextWeek: 150 }),
    ),
  ]);
  await player.receive(MASK_50, 1003 * 50 + 7);
  await player.receive(MASK_10, 400 * 10);
  await player.receive(GLOVE_100, 40 * 100);
  await stopClock(app, '2020-04-07T10:30:00Z');
}, 60_000);
afterAll(() => app.stop());

describe('a round, from opening to release', () => {
  it('opens for its week, by the policy in force', async () => {
    const opened = await player.open('2020-W15');
    expect(opened.__typename).toBe('RoundChanged');
    round = opened.round!;
    expect(round).toMatchObject({
      isoWeek: '2020-W15',
      state: 'OPEN',
      version: 1,
      seed: '0'.repeat(64),
      engineVersion: null,
      synthetic: true,
      progress: { done: 0, total: 0 },
      policy: { number: 1, author: 'Helsedirektoratet' },
    });
  });

  it('is calculated once, with the week closed, and shows how far it is', async () => {
    const [one, other] = await Promise.all([
      player.move('calculateRound', round, FIRST),
      player.move('calculateRound', round, SECOND),
    ]);
    expect([one.__typename, other.__typename].sort()).toEqual(['RoundChanged', 'VersionConflict']);
    const conflict = [one, other].find(({ __typename }) => __typename === 'VersionConflict');
    expect(conflict!.currentVersion).toBe(2);
    const requestedBySecond = other.__typename === 'RoundChanged';
    round = await player.calculated(round.id);
    expect(round).toMatchObject({
      state: 'CALCULATED',
      version: 3,
      engineVersion: '1.0.0',
      progress: { done: 13, total: 13 },
    });
    const { week } = await player.ask<{ week: { phase: string; round: { id: string } } }>(
      '{ week(isoWeek: "2020-W15") { phase round { id } } }',
    );
    expect(week).toEqual({ phase: 'CLOSED', round: { id: round.id } });
    if (requestedBySecond)
      expect((await player.move('approveRound', round, SECOND)).__typename).toBe('SamePerson');
    else expect((await player.move('approveRound', round, FIRST)).__typename).toBe('SamePerson');
  });

  it('splits whole packs 70/20/10 by Webster; loose units stay in central stock', async () => {
    const all = await products(round.id, FIRST);
    expect(all).toHaveLength(13);
    expect(of(all, MASK_50).split).toEqual([
      { pool: 'hospital', packs: 702, units: 35_100 },
      { pool: 'kommune', packs: 201, units: 10_050 },
      { pool: 'central', packs: 100, units: 5007 },
    ]);
    expect(of(all, MASK_10).split.map(({ packs }) => packs)).toEqual([280, 80, 40]);
    expect(of(all, GLOVE_100).split.map(({ packs }) => packs)).toEqual([28, 8, 4]);
    expect(all.filter(({ released }) => released > 0)).toHaveLength(3);
  });

  it('accounts for every unit, and the decisions sum to what was allocated', async () => {
    const given = await app.sql.owner<{ id: string; units: number; packs: number; recipients: number }>(
      `select product_id as id, sum(units) as units, sum(packs) as packs, count(*) as recipients
       from allocation_decision where round_id = $1 group by product_id`,
      [round.id],
    );
    const all = await products(round.id, FIRST);
    expect(given).toHaveLength(all.length);
    for (const { product, released, allocated, toCentral, heldBack } of all) {
      expect(released).toBe(allocated + toCentral + heldBack);
      expect(given.find(({ id }) => id === product.id)).toEqual({
        id: product.id,
        units: allocated,
        packs: allocated / product.packSize,
        recipients: RECIPIENTS,
      });
    }
  });

  it('lets whoever runs out first come first, and tells why', async () => {
    const given = await decisions(round.id, { productId: MASK_50 }, FIRST);
    const one = (id: string) => given.find(({ recipient }) => recipient.id === id)!;
    expect(one(rich.id)).toMatchObject({ packs: 0, limitedBy: 'NO_NEED', request: null, weeklyBurn: 10 });
    expect(one(silent.id).flags).toEqual(
      expect.arrayContaining(['CONSUMPTION_MODELLED', 'STOCK_UNKNOWN_ZERO', 'STALE', 'REQUEST_AUTO']),
    );
    expect(one(silent.id).weeklyBurn).toBe(Math.ceil((silent.population! * 83_837) / 1_000_000));
    expect(one(modest.id)).toMatchObject({ request: 60, stock: 0 });
    expect(one(modest.id).units).toBeLessThanOrEqual(100); // two packs of 50 cover the 60 asked for
    // Nobody of a pool who could still use a pack ended lower than somebody did before getting a last one.
    const pool = given.filter((decision) => decision.pool === 'kommune');
    const waiting = pool
      .filter(({ limitedBy }) => limitedBy === 'WATERLINE')
      .map(({ daysAfter }) => daysAfter!);
    const lastGot = pool
      .filter(({ packs }) => packs > 0)
      .map(({ stock, units, weeklyBurn }) => ((stock + units - 50) * 7) / weeklyBurn);
    expect(Math.min(...waiting)).toBeGreaterThanOrEqual(Math.max(...lastGot) - 0.01);
  });

  it('gives the smaller pack only what the larger one left open', async () => {
    const [of50, of10] = [
      await decisions(round.id, { productId: MASK_50, recipientId: modest.id }, FIRST),
      await decisions(round.id, { productId: MASK_10, recipientId: modest.id }, FIRST),
    ];
    expect(of10[0]!.stock).toBe(of50[0]!.stock + of50[0]!.units);
    expect(of10[0]!.request).toBe(Math.max(0, 60 - of50[0]!.units));
  });

  it('can be re-checked by anybody from the published numbers', async () => {
    const given = await decisions(round.id, { productId: MASK_50 }, FIRST);
    const rows = await app.sql.owner<{
      id: string;
      record: { cap: number; class: number; burn: number; stock: number };
    }>(
      'select recipient_id as id, explanation as record from allocation_decision where round_id = $1 and product_id = $2',
      [round.id, MASK_50],
    );
    const [{ stages }] = (await app.sql.owner<{ stages: [] }>(
      `select document -> 'stages' as stages from policy_version`,
    )) as [{ stages: [] }];
    const ranks = lotteryRanks(
      round.seed,
      MASK_50,
      rows.map(({ id }) => id),
    );
    const pool = given.filter((decision) => decision.pool === 'kommune');
    const recipients = pool.map(({ recipient: { id } }) => {
      const { cap, class: priority, burn, stock } = rows.find((row) => row.id === id)!.record;
      return { id, cap, class: priority, burn, stock, tie: ranks.get(id)!, population: 0 };
    });
    const terms = { packSize: 50, stages, rule: 'cover', delta2: 0, recipients } as const;
    const packs = sum(pool.map((decision) => decision.packs));
    const granted = pool.map(({ recipient: { id }, packs }) => ({ id, packs }));
    expect(verify({ ...terms, packs }, granted)).toMatchObject({ valid: true });
    const shifted = granted.map(({ id, packs }) => ({ id, packs: id === rich.id ? packs + 1 : packs }));
    expect(verify({ ...terms, packs: packs + 1 }, shifted)).toMatchObject({ valid: false });
  });

  it('explains a decision in the language of whoever asks', async () => {
    const texts = await Promise.all(
      (['nb', 'nn', 'en'] as const).map(async (locale) => {
        const { data } = await app.graphql<{ round: { decisions: { edges: { node: DecisionAnswer }[] } } }>(
          DECISIONS,
          { id: round.id, productId: MASK_50, recipientId: rich.id },
          { as: FIRST, locale },
        );
        return data!.round.decisions.edges[0]!.node.explanation;
      }),
    );
    expect(texts[0]).toContain('lageret dekker det dere trenger nå');
    expect(texts[1]).toContain('lageret dekkjer det de treng no');
    expect(texts[2]).toContain('your stock covers what you need now');
  });

  it('lists the worst off of each kind, fewest days first', async () => {
    const answer = await player.ask<{
      round: {
        products: {
          product: { id: string };
          kommuner: { daysBefore: number; pool: string }[];
          hospitals: { daysBefore: number; pool: string }[];
        }[];
      };
    }>(
      `query ($id: ID!) { round(id: $id) { products { product { id } kommuner: lowest(kind: KOMMUNE) { daysBefore pool }
         hospitals: lowest(kind: HOSPITAL, first: 3) { daysBefore pool } } } }`,
      { id: round.id },
      FIRST,
    );
    const masks = answer.round.products.find(({ product }) => product.id === MASK_50)!;
    expect(masks.kommuner.map(({ pool }) => pool)).toEqual(Array<string>(5).fill('kommune'));
    expect(masks.hospitals.map(({ pool }) => pool)).toEqual(Array<string>(3).fill('hospital'));
    expect(masks.kommuner.map(({ daysBefore }) => daysBefore)).toEqual([0, 0, 0, 0, 0]);
    expect(masks.hospitals.map(({ daysBefore }) => daysBefore)).toEqual(
      [...masks.hospitals.map(({ daysBefore }) => daysBefore)].sort((a, b) => a - b),
    );
  });

  it('pages through the decisions without losing or doubling one', async () => {
    interface Page {
      totalCount: number;
      pageInfo: { hasNextPage: boolean; endCursor: string };
      edges: { cursor: string }[];
    }
    const cursors: string[] = [];
    let after: string | null = null;
    do {
      const answer: { round: { decisions: Page } } = await player.ask(
        `query ($id: ID!, $after: String, $first: Int = 500) { round(id: $id) { decisions(first: $first, after: $after) {
           totalCount pageInfo { hasNextPage endCursor } edges { cursor } } } }`,
        { id: round.id, after },
        FIRST,
      );
      const { totalCount, pageInfo, edges } = answer.round.decisions;
      expect(totalCount).toBe(13 * RECIPIENTS);
      cursors.push(...edges.map(({ cursor }) => cursor));
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after !== null);
    expect(cursors).toHaveLength(13 * RECIPIENTS);
    expect(new Set(cursors).size).toBe(13 * RECIPIENTS);
  });

  it('keeps its figures to those who decide until it is released', async () => {
    for (const as of ['kommune', 'helseforetak', 'fylkesmann', 'rhf', undefined]) {
      expect(await products(round.id, as)).toEqual([]);
      expect(await decisions(round.id, {}, as)).toEqual([]);
    }
    const scopes = [{ scope: 'own', organisationId: dry.id }, { scope: 'public' }] as const;
    for (const scope of scopes) {
      expect(await app.sql.app(scope, 'select from allocation_decision')).toEqual([]);
      expect(await app.sql.app(scope, 'select from round_product')).toEqual([]);
    }
    expect(await products(round.id, 'auditor')).toHaveLength(13);
  });

  it('moves only from the state and the version that were seen', async () => {
    expect(await player.move('releaseRound', round)).toMatchObject({
      __typename: 'WrongRoundState',
      state: 'CALCULATED',
    });
    expect(await player.move('calculateRound', round)).toMatchObject({
      __typename: 'WrongRoundState',
      state: 'CALCULATED',
    });
    expect(await player.move('approveRound', { ...round, version: 2 })).toMatchObject({
      __typename: 'VersionConflict',
      currentVersion: 3,
    });
    expect((await player.move('approveRound', { ...round, id: 'nonsense' })).__typename).toBe('NotFound');
    expect((await player.move('approveRound', { ...round, id: dry.id })).__typename).toBe('NotFound');
  });

  it('is approved by somebody else, once for a key, and the goods are reserved', async () => {
    const approver = round.calculationRequestedBy === 'Vaktleder' ? SECOND : FIRST;
    const before = await products(round.id, FIRST);
    const moved = await player.move('approveRound', round, approver, 'approve-w15');
    expect(moved.round).toMatchObject({ state: 'APPROVED', version: 4 });
    expect(await player.move('approveRound', round, approver, 'approve-w15')).toEqual(moved);
    expect(
      (await player.move('approveRound', { ...round, version: 9 }, approver, 'approve-w15')).__typename,
    ).toBe('IdempotencyKeyReused');
    round = moved.round!;
    const { stock } = await player.ask<{
      stock: {
        product: { id: string };
        received: number;
        onHand: number;
        central: number;
        reserved: number;
        conserved: boolean;
      }[];
    }>('{ stock { product { id } received onHand central reserved conserved } }', {}, FIRST);
    expect(stock).toHaveLength(13);
    for (const { product, ...held } of stock) {
      const { released, allocated, toCentral } = of(before, product.id);
      expect(held).toEqual({
        received: released,
        onHand: 0,
        central: toCentral,
        reserved: allocated,
        conserved: true,
      });
    }
    const places = await app.sql.owner(
      `select distinct place_id from ledger_account where kind = 'RESERVED'`,
    );
    expect(places).toEqual([{ place_id: store.id }]);
  });

  it('has figures nobody can change, the owner included', async () => {
    for (const change of [
      'update allocation_decision set packs = packs + 1',
      'delete from allocation_decision',
      'update round_product set allocated = 0, to_central = released',
      'delete from round_product',
    ]) {
      await expect(app.sql.owner(change)).rejects.toMatchObject({ code: 'FD005' });
    }
    await expect(app.sql.owner(`update allocation_round set state = 'CALCULATING'`)).rejects.toMatchObject({
      code: 'FD004',
    });
  });

  it('is released, and then for everybody', async () => {
    const moved = await player.move('releaseRound', round);
    expect(moved.round).toMatchObject({ state: 'RELEASED', version: 5, releasedBy: 'Vaktleder' });
    expect(await products(round.id)).toHaveLength(13);
    expect(await decisions(round.id, { recipientId: dry.id }, 'kommune')).toHaveLength(13);
    const events = await app.sql.owner(`select subject_id from outbox_event where type = 'round.released'`);
    expect(events).toEqual([{ subject_id: round.id }]);
  });

  it('leaves a trail of every move', async () => {
    const trail = await app.sql.owner<{ operation: string; state: string }>(
      `select operation, after ->> 'state' as state from audit_event where subject_type = 'allocation_round' order by id`,
    );
    expect(trail.map(({ operation, state }) => `${operation} ${state}`)).toEqual([
      'Mutation.openRound OPEN',
      'Mutation.calculateRound CALCULATING',
      'allocation.calculate-round CALCULATED',
      'Mutation.approveRound APPROVED',
      'Mutation.releaseRound RELEASED',
    ]);
  });
});

describe('the next week', () => {
  it('splits by the ledger of both weeks, and draws by the seal of the first', async () => {
    await stopClock(app, '2020-04-14T10:30:00Z');
    await player.receive(MASK_50, 4 * 50);
    const next = await player.calculate('2020-W16');
    const [{ seal }] = (await app.sql.owner<{ seal: string }>(
      'select seal from allocation_round where id = $1',
      [round.id],
    )) as [{ seal: string }];
    expect(seal).toMatch(/^[0-9a-f]{64}$/);
    expect(next.seed).toBe(seal);
    // 1007 packs in all are due 705, 201 and 101; by themselves four packs would be 3, 1 and 0.
    const masks = of(await products(next.id, FIRST), MASK_50);
    expect(masks.split.map(({ packs }) => packs)).toEqual([3, 0, 1]);
    expect(masks.released).toBe(200);
  });

  it('counts what was given before as on its way, and last week as the last that is known', async () => {
    const [week] = await app.sql.owner<{ id: string }>(
      `select id from allocation_round where iso_week = '2020-W16'`,
    );
    const [now] = await decisions(week!.id, { productId: MASK_50, recipientId: dry.id }, FIRST);
    const given = await decisions(round.id, { recipientId: dry.id }, FIRST);
    const masks = await app.sql.owner<{ units: number }>(
      `select sum(units) as units from allocation_decision where round_id = $1 and recipient_id = $2 and product_id = any($3)`,
      [round.id, dry.id, [MASK_50, MASK_10]],
    );
    expect(given).toHaveLength(13);
    expect(now!.flags).toEqual(expect.arrayContaining(['STOCK_IMPUTED', 'CONSUMPTION_IMPUTED']));
    expect(now!.stock).toBe(masks[0]!.units);
  });
});
