import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { startTestApp, type TestApp } from '../../../../test/support/test-app.js';
import { organisationOf, stopClock } from '../../../../test/support/weekly-report.js';
import { productOf } from '../allocation/round.fixture.js';
import { GrantPlayer, granting } from '../allocation/urgent/urgent-grant.fixture.js';
import { organisationId } from './released-round.fixture.js';

const MASK = productOf('MUNNBIND', 50);
const [WAITS, SIGNS, TWIN] = [
  organisationOf('kommune'),
  organisationId('Stjørdal kommune'),
  organisationId('Steinkjer kommune'),
];

const SHIPMENT = `shipment { id state version urgent recipient { name } legs { state } lines { quantity product { id } } }`;
interface WithShipment {
  shipment: { id: string; state: string; version: number; urgent: boolean } | null;
}

let app: TestApp;
let player: GrantPlayer;
beforeAll(async () => {
  app = await startTestApp({ role: 'all' });
  player = new GrantPlayer(app);
});
afterAll(() => app.stop());

async function eventually<T>(read: () => Promise<T>, wanted: (found: T) => boolean): Promise<T> {
  const end = Date.now() + 30_000;
  for (;;) {
    const found = await read();
    if (wanted(found)) return found;
    if (Date.now() > end) throw new Error(`it never came: ${JSON.stringify(found)}`);
    await pause(50);
  }
}

/** Base units a round gives a recipient, of masks. */
async function given(roundId: string, recipientId: string): Promise<number> {
  const { round } = await player.ask<{ round: { decisions: { edges: { node: { units: number } }[] } } }>(
    `query ($id: ID!, $recipientId: ID, $productId: ID) { round(id: $id) {
       decisions(recipientId: $recipientId, productId: $productId) { edges { node { units } } } } }`,
    { id: roundId, recipientId, productId: MASK },
    'helsedirektoratet-1',
  );
  return round.decisions.edges[0]!.node.units;
}

describe('an urgent delivery', () => {
  it('leaves without a round, is followed to the signed receipt, and is an advance on the next round, never a bonus', async () => {
    await stopClock(app, '2020-04-06T08:00:00Z');
    for (const id of [WAITS, SIGNS, TWIN]) {
      await player.rounds.report('2020-W15', id, { stock: 1400, usedLastWeek: 1400, expectedNextWeek: 1400 });
    }
    await player.central(MASK, 10_000);
    const waits = await player.forwarded('kommune', { quantity: 300, hoursLeft: 24 });
    const signs = await player.forwarded(`reporter-${SIGNS}`, { quantity: 300, hoursLeft: 24 });
    const grants = [granting(waits, MASK, 6), granting(signs, MASK, 6)];
    expect((await player.grant(grants)).__typename).toBe('UrgentRequestsGranted');

    const shipmentOf = (id: string, as: string, state: string) =>
      eventually(
        async () => (await player.request<WithShipment>(id, as, SHIPMENT))!.shipment,
        (shipment) => shipment?.state === state,
      );
    expect(await shipmentOf(waits.id, 'kommune', 'PLANNED')).toMatchObject({
      ...{ urgent: true, recipient: { name: 'Trondheim kommune' } },
      ...{
        legs: [{ state: 'PLANNED' }, { state: 'WAITING' }],
        lines: [{ quantity: 300, product: { id: MASK } }],
      },
    });
    await stopClock(app, '2020-04-13T08:00:00Z');
    await shipmentOf(waits.id, 'kommune', 'DELIVERED');
    const { id: shipmentId, version } = (await shipmentOf(signs.id, 'fylkesmann', 'DELIVERED'))!;
    await player.ask(
      'mutation ($input: ConfirmReceiptInput!) { confirmReceipt(input: $input) { ... on ReceiptConfirmed { shipment { id } } } }',
      {
        input: {
          ...{ shipmentId, expectedVersion: version, idempotencyKey: randomUUID() },
          lines: [{ productId: MASK, arrived: 300, damaged: 0 }],
        },
      },
      `reporter-${SIGNS}`,
    );
    const atTheDoor = await eventually(
      () => player.request(signs.id, 'helsedirektoratet-1'),
      (request) => request!.minutesToDoor !== null,
    );
    expect(atTheDoor).toMatchObject({ minutesToDoor: 7 * 24 * 60, state: 'GRANTED' });
    expect(await player.request(waits.id, 'kommune')).toMatchObject({ minutesToDoor: null });
    expect(await player.held(MASK)).toEqual({
      ...{ SUPPLIER: -10_000, CENTRAL: 9_400, IN_TRANSIT: 300, DELIVERED: 300 },
    });

    await player.rounds.receive(MASK, 5_000_000);
    const { id: roundId } = await player.rounds.calculate('2020-W15');
    // 28 days of 200 masks, less the 1,400 on the shelf: 4,200, of which two have had 300 already.
    expect(await given(roundId, TWIN)).toBe(4200);
    expect(await given(roundId, WAITS)).toBe(3900);
    expect(await given(roundId, SIGNS)).toBe(3900);
  });

  it('is one shipment, however often it is told, and none of a round', async () => {
    const events = await app.sql.owner<{ id: string }>(
      `select id from outbox_event where type = 'urgent-request.granted'`,
    );
    expect(events).toHaveLength(2);
    await app.sql.owner(
      `update outbox_delivery set acknowledged_at = null, published_at = null where handler = 'logistics.create-urgent-shipment'`,
    );
    await eventually(
      () =>
        app.sql.owner(
          `select 1 from outbox_delivery where handler = 'logistics.create-urgent-shipment' and acknowledged_at is null`,
        ),
      (waiting) => waiting.length === 0,
    );
    expect(await app.sql.owner('select count(*) as n, count(round_id) as rounds from shipment')).toEqual([
      { n: 2, rounds: 0 },
    ]);
  });
});
