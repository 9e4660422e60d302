import { randomUUID } from 'node:crypto';
import { jest } from '@jest/globals';
import pg from 'pg';
import { startTestApp, type TestApp } from '../../../../../../test/support/test-app.js';
import { organisationOf, stopClock } from '../../../../../../test/support/weekly-report.js';
import type { Urgent } from '../../../intake/urgent/urgent.fixture.js';
import { kommuner, productOf } from '../../round.fixture.js';
import { GrantPlayer, granting } from '../urgent-grant.fixture.js';

const [MASK_50, MASK_10, GLOVE] = [
  productOf('MUNNBIND', 50),
  productOf('MUNNBIND', 10),
  productOf('HANSKER', 100),
];
const TRONDHEIM = organisationOf('kommune');
const county = kommuner.filter(({ fylkesmannId }) => fylkesmannId === organisationOf('fylkesmann'));
const STJORDAL = county.find(({ names }) => names.some(({ text }) => text === 'Stjørdal kommune'))!.id;
const asStjordal = `reporter-${STJORDAL}`;

let app: TestApp;
let player: GrantPlayer;
// Wednesday 10:00 in Oslo: the second of the week's four batches.
beforeEach(async () => {
  app = await startTestApp();
  player = new GrantPlayer(app);
  await stopClock(app, '2020-04-08T08:00:00Z');
});
afterEach(() => app.stop());

/** Both use 200 masks a day; Trondheim says it has 24 hours left, which is 200 masks, Stjørdal 33, which is 275. */
async function twoWaiting(): Promise<[Urgent, Urgent]> {
  for (const id of [TRONDHEIM, STJORDAL]) {
    await player.rounds.report('2020-W15', id, { stock: 5000, usedLastWeek: 1400, expectedNextWeek: 1400 });
  }
  return [
    await player.forwarded('kommune', { quantity: 500, hoursLeft: 24 }),
    await player.forwarded(asStjordal, { quantity: 500, hoursLeft: 33 }),
  ];
}

describe('what is proposed', () => {
  it('is one batch of all that wait: half of central stock in four parts, who runs dry first comes first', async () => {
    const [trondheim, stjordal] = await twoWaiting();
    await player.central(MASK_50, 1049); // 20 packs and 49 loose ones
    await player.central(MASK_10, 200);
    const batch = await player.batch();
    expect(batch).toMatchObject({
      isoWeek: '2020-W15',
      batch: 2,
      batches: 4,
      bridgeDays: 7,
      policyNumber: 1,
    });
    expect(batch.products).toHaveLength(2);
    const [large, small] = batch.products;
    expect(large).toMatchObject({ product: { id: MASK_50 }, central: 20, opened: 10, used: 0, available: 5 });
    expect(large!.proposals.find(({ requestId }) => requestId === trondheim.id)).toEqual({
      ...{ requestId: trondheim.id, packs: 3, units: 150, cap: 10, limitedBy: 'WATERLINE' },
      ...{ stock: 200, weeklyBurn: 1400, daysBefore: 1, daysAfter: 1.75 },
    });
    expect(large!.proposals.find(({ requestId }) => requestId === stjordal.id)).toEqual({
      ...{ requestId: stjordal.id, packs: 2, units: 100, cap: 10, limitedBy: 'WATERLINE' },
      ...{ stock: 275, weeklyBurn: 1400, daysBefore: 1.37, daysAfter: 1.87 },
    });
    // What is proposed of the large packs is stock when the small ones are shared, and is asked for no more.
    expect(small).toMatchObject({ product: { id: MASK_10 }, central: 20, opened: 10, available: 5 });
    const packsOf = (id: string) => small!.proposals.find(({ requestId }) => requestId === id);
    expect(packsOf(trondheim.id)).toMatchObject({ packs: 4, stock: 350, cap: 35 });
    expect(packsOf(stjordal.id)).toMatchObject({ packs: 1, stock: 375, cap: 40 });
  });

  it('is nothing while nobody waits, and no figure is read for it', async () => {
    const read = async (): Promise<string[]> => {
      const spy = jest.spyOn(pg.Client.prototype, 'query');
      await player.batch();
      const texts = spy.mock.calls.map(([statement]) => JSON.stringify(statement));
      spy.mockRestore();
      return texts.filter((text) => /weekly_report|ledger_/.test(text));
    };
    await player.sent('kommune'); // waits for its fylkesmann
    expect((await player.batch()).products).toEqual([]);
    expect(await read()).toEqual([]);
    await player.forwarded(asStjordal);
    expect(await read()).not.toEqual([]);
  });

  it('bridges to the next delivery and no further, whatever is asked for', async () => {
    await player.rounds.report('2020-W15', TRONDHEIM, {
      stock: 5000,
      usedLastWeek: 1400,
      expectedNextWeek: 1400,
    });
    await player.forwarded('kommune', { quantity: 1_000_000, hoursLeft: 24 });
    await player.central(MASK_50, 1_000_000);
    const [large] = (await player.batch()).products;
    expect(large!.proposals).toMatchObject([{ packs: 24, cap: 24, limitedBy: 'BRIDGE_CAP', daysAfter: 7 }]);
  });

  it('opens no more by being granted, and the next part of the week opens the next', async () => {
    const [trondheim, stjordal] = await twoWaiting();
    await player.central(MASK_50, 1000);
    const grants = [granting(trondheim, MASK_50, 3), granting(stjordal, MASK_50, 2)];
    expect((await player.grant(grants)).__typename).toBe('UrgentRequestsGranted');
    const third = await player.forwarded('kommune', { quantity: 500, hoursLeft: 24 });
    const spent = (await player.batch()).products[0]!;
    expect(spent).toMatchObject({ central: 15, opened: 10, used: 5, available: 0 });
    // What it was granted and has not signed for is not asked for twice.
    expect(spent.proposals).toMatchObject([
      { requestId: third.id, packs: 0, stock: 350, limitedBy: 'WATERLINE' },
    ]);
    await stopClock(app, '2020-04-09T12:00:00Z'); // the third part
    expect((await player.batch()).products[0]).toMatchObject({ used: 5, available: 2 });
    await stopClock(app, '2020-04-13T08:00:00Z'); // the next week's first
    expect((await player.batch()).products[0]).toMatchObject({
      central: 15,
      opened: 7,
      used: 0,
      available: 1,
    });
  });

  it('follows the policy in force, and is not for those who do not decide', async () => {
    await twoWaiting();
    await player.central(MASK_50, 1000);
    await app.sql.owner(
      `insert into policy_version (number, document, author, reason, valid_from)
       select 2, jsonb_set(document, '{urgent}', '{"openBps": 2000, "batches": 1, "bridgeDays": 3}'), 'spec', 'less', '2020-04-08'
       from policy_version where number = 1`,
    );
    const batch = await player.batch('auditor');
    expect(batch).toMatchObject({ batch: 1, batches: 1, bridgeDays: 3, policyNumber: 2 });
    expect(batch.products[0]).toMatchObject({ opened: 4, available: 4 });
    const { errors } = await app.graphql('{ urgentBatch { batch } }', {}, { as: 'fylkesmann' });
    expect(errors[0]?.extensions?.code).toBe('FORBIDDEN');
  });
});

describe('a grant', () => {
  it('as proposed needs no words: both in one decision, the goods reserved at once, every unit accounted for', async () => {
    const [trondheim, stjordal] = await twoWaiting();
    await player.central(MASK_50, 1000);
    const grants = [granting(trondheim, MASK_50, 3), granting(stjordal, MASK_50, 2)];
    const key = randomUUID();
    const answer = await player.grant(grants, '', key);
    expect(answer.requests).toHaveLength(2);
    expect(answer.requests).toEqual(
      expect.arrayContaining([
        { id: trondheim.id, state: 'GRANTED', version: 3 },
        { id: stjordal.id, state: 'GRANTED', version: 3 },
      ]),
    );
    expect(await player.grant(grants, '', key)).toEqual(answer);
    expect(await player.held(MASK_50)).toEqual({ SUPPLIER: -1000, CENTRAL: 750, RESERVED: 250 });
    const GRANT = 'grant { policyNumber isoWeek batch lines { product { id } packs units proposed } }';
    expect(await player.request(trondheim.id, 'kommune', GRANT)).toMatchObject({
      grant: {
        ...{ policyNumber: 1, isoWeek: '2020-W15', batch: 2 },
        lines: [{ product: { id: MASK_50 }, packs: 3, units: 150, proposed: 3 }],
      },
    });
    const { stock } = await player.ask<{ stock: { product: { id: string }; conserved: boolean }[] }>(
      '{ stock { product { id } conserved } }',
      {},
      'auditor',
    );
    expect(stock.every(({ conserved }) => conserved)).toBe(true);
  });

  it('of anything else says why', async () => {
    const [trondheim] = await twoWaiting();
    await player.central(MASK_50, 1000);
    expect(await player.grant([granting(trondheim, MASK_50, 5)])).toMatchObject({
      __typename: 'InvalidInput',
      path: 'remark',
    });
    expect(
      (await player.grant([granting(trondheim, MASK_50, 5)], 'Et sykehjem er smittet.')).__typename,
    ).toBe('UrgentRequestsGranted');
    const seen = await player.request<{ answers: object[] }>(
      trondheim.id,
      'kommune',
      'answers { state remark }',
    );
    expect(seen!.answers.at(-1)).toEqual({ state: 'GRANTED', remark: 'Et sykehjem er smittet.' });
  });

  it('beyond what is opened, or not of the request, is refused by its path and changes nothing', async () => {
    const [trondheim, stjordal] = await twoWaiting();
    const { expectedVersion } = granting(trondheim, MASK_50, 1);
    await player.central(MASK_50, 1000);
    await player.central(GLOVE, 1000);
    const lines = (...each: [string, number][]) => [
      {
        ...{ requestId: trondheim.id, expectedVersion },
        lines: each.map(([productId, packs]) => ({ productId, packs })),
      },
    ];
    expect(
      await player.grant([granting(trondheim, MASK_50, 3), granting(stjordal, MASK_50, 3)], 'Mer.'),
    ).toMatchObject({ __typename: 'MoreThanOpened', productId: MASK_50, available: 5 });
    for (const [grants, path] of [
      [[], 'grants'],
      [[granting(trondheim, MASK_50, 1), granting(trondheim, MASK_50, 1)], 'grants.1.requestId'],
      [lines(), 'grants.0.lines'],
      [lines([GLOVE, 1]), 'grants.0.lines.0.productId'],
      [lines([randomUUID(), 1]), 'grants.0.lines.0.productId'],
      [lines([MASK_50, 1], [MASK_50, 1]), 'grants.0.lines.1.productId'],
      [lines([MASK_50, 0]), 'grants.0.lines.0.packs'],
    ] as const) {
      expect(await player.grant([...grants], 'Mer.')).toMatchObject({ __typename: 'InvalidInput', path });
    }
    expect((await player.grant([granting(trondheim, MASK_50, 1)], 'x'.repeat(2001))).path).toBe('remark');
    expect((await player.grant([{ ...granting(trondheim, MASK_50, 1), requestId: 'x' }])).__typename).toBe(
      'NotFound',
    );
    expect(await player.held(MASK_50)).toEqual({ SUPPLIER: -1000, CENTRAL: 1000 });
    expect(await app.sql.owner('select 1 from urgent_grant')).toEqual([]);
  });

  it('is of what was seen, and of what waits', async () => {
    const [trondheim] = await twoWaiting();
    await player.central(MASK_50, 1000);
    await player.sent('kommune', { quantity: 600 });
    expect(await player.grant([granting(trondheim, MASK_50, 3)])).toMatchObject({
      __typename: 'VersionConflict',
      currentVersion: 3,
    });
    const notYet = await player.sent('kommune', { categoryCode: 'HANSKER' });
    expect(await player.grant([granting(notYet, GLOVE, 1)])).toMatchObject({
      __typename: 'WrongUrgentState',
      state: 'SENT',
    });
  });
});

describe('at the same moment', () => {
  const asCounty = county.map(({ id }) => `reporter-${id}`);

  it('twelve who ask for the last packs get as many as are opened, and none is made of nothing', async () => {
    await player.central(MASK_50, 1000); // five packs are opened
    const waiting: Urgent[] = [];
    for (const as of asCounty.slice(0, 12)) waiting.push(await player.forwarded(as));
    const answers = await Promise.all(
      waiting.map((request) => player.grant([granting(request, MASK_50, 1)], 'En hver.')),
    );
    const count = (name: string) => answers.filter(({ __typename }) => __typename === name).length;
    expect([count('UrgentRequestsGranted'), count('MoreThanOpened')]).toEqual([5, 7]);
    expect(await player.held(MASK_50)).toEqual({ SUPPLIER: -1000, CENTRAL: 750, RESERVED: 250 });
  });

  it('when everything is opened, central stock is emptied and never below', async () => {
    await app.sql.owner(
      `insert into policy_version (number, document, author, reason, valid_from)
       select 2, jsonb_set(document, '{urgent}', '{"openBps": 10000, "batches": 1, "bridgeDays": 7}'), 'spec', 'all', '2020-04-08'
       from policy_version where number = 1`,
    );
    await player.central(MASK_50, 270);
    const waiting: Urgent[] = [];
    for (const as of asCounty.slice(0, 8)) waiting.push(await player.forwarded(as));
    const answers = await Promise.all(
      waiting.map((request) => player.grant([granting(request, MASK_50, 2)], 'To hver.')),
    );
    expect(answers.filter(({ __typename }) => __typename === 'UrgentRequestsGranted')).toHaveLength(2);
    expect(await player.held(MASK_50)).toEqual({ SUPPLIER: -270, CENTRAL: 70, RESERVED: 200 });
  });

  it('two who decide the same request decide it once', async () => {
    const [trondheim] = await twoWaiting();
    await player.central(MASK_50, 1000);
    const answers = await Promise.all([
      player.grant([granting(trondheim, MASK_50, 3)]),
      player.grant([granting(trondheim, MASK_50, 3)]),
      player.answer('helsedirektoratet-2', trondheim, 'REJECTED'),
      player.withdraw('kommune', trondheim),
    ]);
    const done = answers.filter(({ __typename }) => /Granted|Changed/.test(__typename));
    expect(done).toHaveLength(1);
    expect(answers.filter(({ __typename }) => __typename === 'VersionConflict')).toHaveLength(3);
    const granted = done[0]!.__typename === 'UrgentRequestsGranted' ? 150 : 0;
    expect((await player.held(MASK_50)).RESERVED ?? 0).toBe(granted);
  });
});
