import { DataSource } from 'typeorm';
import { testDatabase } from '../../../../../test/support/test-database.js';
import { TestSql } from '../../../../../test/support/test-sql.js';
import { systemCall } from '../../platform/access/call-context.js';
import { dataSourceOptions } from '../../platform/database/data-source.js';
import { Database } from '../../platform/database/database.js';
import type { Transaction } from '../../platform/database/transaction.js';
import type { Connections } from '../../platform/embedded/resolve-connections.js';
import type { EventHandlers } from '../../platform/outbox/event-handlers.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { Ledger } from '../../supply/ledger/ledger.js';
import { SimulatedCarrier } from '../carrier/simulated-carrier.js';
import { CreateShipments } from '../create/create-shipments.js';
import { CreateShipmentsRepository } from '../create/create-shipments.repository.js';
import { LegRepository } from '../legs/leg.repository.js';
import {
  holdings,
  organisationId,
  productIds,
  recipientIds,
  releasedRound,
} from '../released-round.fixture.js';
import { AdvanceLegs } from './advance-legs.js';

const [mask, glove, gown] = productIds as [string, string, string];
const WEDNESDAY_10 = new Date('2020-04-08T10:00:00+02:00');
const TWO_WEEKS_LATER = new Date('2020-04-22T10:00:00+02:00');
const carrier = new SimulatedCarrier();
/** Nobody listens here. */
const outbox = new Outbox({ namesFor: () => [] } as unknown as EventHandlers);

let connections: Connections;
let sql: TestSql;
let dataSource: DataSource;
let database: Database;
let advance: AdvanceLegs;

beforeEach(async () => {
  connections = await testDatabase();
  sql = new TestSql(connections);
  dataSource = await new DataSource(dataSourceOptions(connections.app, [])).initialize();
  database = new Database(dataSource);
  advance = new AdvanceLegs(database, new LegRepository(), carrier, new Ledger());
});
afterEach(async () => {
  await dataSource.destroy();
  await sql.end();
  await connections.stop();
});

const asSystem = <T>(work: (tx: Transaction) => Promise<T>): Promise<T> =>
  database.transaction(systemCall('test'), work);
const createShipments = (roundId: string): Promise<void> =>
  asSystem((tx) =>
    new CreateShipments(new CreateShipmentsRepository(), carrier, outbox).of(
      tx,
      { kind: 'ROUND', id: roundId },
      null,
    ),
  );
const clockAt = (at: Date): Promise<object[]> => sql.owner('update clock set stopped_at = $1', [at]);
const legStates = async (): Promise<Record<string, number>> => {
  const rows = await sql.owner<{ leg: string; count: number }>(
    `select sequence || ' ' || state as leg, count(*) as count from shipment_leg group by 1`,
  );
  return Object.fromEntries(rows.map(({ leg, count }) => [leg, count]));
};
/** Every recipient of the country, three products; every tenth recipient gets none of the third. */
const everybody = recipientIds.flatMap((recipientId, n) => [
  { recipientId, productId: mask, units: 50 + n },
  { recipientId, productId: glove, units: 100 },
  { recipientId, productId: gown, units: n % 10 === 0 ? 0 : 7 },
]);
const TOTAL = everybody.reduce((sum, { units }) => sum + units, 0);
const snapshot = (): Promise<object[]> =>
  sql.owner(
    `select 'leg' as of, to_jsonb(l) as is from shipment_leg l union all select 'shipment', to_jsonb(s) from shipment s
     union all select 'balance', to_jsonb(b) from ledger_balance b union all select 'movement', to_jsonb(m) from ledger_movement m
     order by 1, 2`,
  );
const releaseToEverybody = async (): Promise<void> => {
  await clockAt(WEDNESDAY_10);
  await createShipments(
    await releasedRound(sql, { isoWeek: '2020-W15', releasedAt: WEDNESDAY_10, given: everybody }),
  );
};

describe('a release', () => {
  it('makes one shipment per recipient that gets anything, however often it is told', async () => {
    const utsira = organisationId('Utsira kommune');
    const tromso = organisationId('Tromsø kommune');
    await clockAt(WEDNESDAY_10);
    const roundId = await releasedRound(sql, {
      isoWeek: '2020-W15',
      releasedAt: WEDNESDAY_10,
      given: [
        { recipientId: utsira, productId: mask, units: 50 },
        { recipientId: utsira, productId: glove, units: 0 },
        { recipientId: tromso, productId: mask, units: 2000 },
        { recipientId: tromso, productId: glove, units: 300 },
        { recipientId: organisationId('Oslo kommune'), productId: glove, units: 0 },
      ],
    });
    await Promise.all([createShipments(roundId), createShipments(roundId)]);
    await createShipments(roundId);

    expect(
      await sql.owner(
        `select o.name, l.quantity, p.id = $1 as mask from shipment s join organisation o on o.id = s.recipient_id
         join shipment_line l on l.shipment_id = s.id join product p on p.id = l.product_id order by 1, 2`,
        [mask],
      ),
    ).toEqual([
      { name: 'Tromsø kommune', quantity: 300, mask: false },
      { name: 'Tromsø kommune', quantity: 2000, mask: true },
      { name: 'Utsira kommune', quantity: 50, mask: true },
    ]);
    expect(
      await sql.owner(
        `select r.name as recipient, sequence, f.name as from, t.name as to, state, due_at is null as idle, changed_at
         from shipment_leg l join shipment s on s.id = l.shipment_id join organisation r on r.id = s.recipient_id
         join organisation f on f.id = l.from_id join organisation t on t.id = l.to_id order by 1, 2`,
      ),
    ).toEqual([
      leg('Tromsø kommune', 1, 'Nasjonalt smittevernlager', 'Regionlager Helse Nord'),
      leg('Tromsø kommune', 2, 'Regionlager Helse Nord', 'Tromsø kommune'),
      leg('Utsira kommune', 1, 'Nasjonalt smittevernlager', 'Regionlager Helse Vest'),
      leg('Utsira kommune', 2, 'Regionlager Helse Vest', 'Utsira kommune'),
    ]);
  });

  const leg = (recipient: string, sequence: number, from: string, to: string) => ({
    recipient,
    sequence,
    from,
    to,
    state: sequence === 1 ? 'PLANNED' : 'WAITING',
    idle: sequence === 2,
    changed_at: WEDNESDAY_10,
  });

  it('says which recipients no RHF store answers for, and makes no shipment', async () => {
    const [first, second] = ['Tromsø kommune', 'Utsira kommune'].map(organisationId) as [string, string];
    await sql.owner('update organisation set rhf_id = null where id = $1', [second]);
    const given = [first, second].map((recipientId) => ({ recipientId, productId: mask, units: 50 }));
    const roundId = await releasedRound(sql, { isoWeek: '2020-W15', releasedAt: WEDNESDAY_10, given });
    await expect(createShipments(roundId)).rejects.toThrow(
      'no RHF store for Utsira kommune: the register must say which region they belong to',
    );
    expect(await sql.owner('select id from shipment')).toEqual([]);
  });
});

describe('a shipment on its way', () => {
  it('goes through every state, in the ledger too, at the instants its schedule says', async () => {
    const utsira = organisationId('Utsira kommune');
    await clockAt(WEDNESDAY_10);
    const given = [{ recipientId: utsira, productId: mask, units: 50 }];
    await createShipments(await releasedRound(sql, { isoWeek: '2020-W15', releasedAt: WEDNESDAY_10, given }));
    const history: object[] = [];
    for (;;) {
      const [leg] = await sql.owner<{ due_at: Date | null }>(
        'select min(due_at) as due_at from shipment_leg',
      );
      if (!leg?.due_at) break;
      await clockAt(new Date(leg.due_at.getTime() - 1));
      await advance.advanceDue(); // too early: nothing happens
      await clockAt(leg.due_at);
      await advance.advanceDue();
      const [now] = await sql.owner<{ changed_at: Date; legs: string }>(
        `select max(changed_at) as changed_at, string_agg(state, ' ' order by sequence) as legs from shipment_leg`,
      );
      expect(now!.changed_at).toEqual(leg.due_at);
      history.push([now!.legs, await holdings(sql)]);
    }
    const reserved = { SUPPLIER: -50, RESERVED: 50 };
    const inTransit = { SUPPLIER: -50, IN_TRANSIT: 50 };
    expect(history).toEqual([
      ['PICKED WAITING', reserved],
      ['PACKED WAITING', reserved],
      ['DISPATCHED WAITING', inTransit],
      ['IN_TRANSIT WAITING', inTransit],
      ['DELIVERED PLANNED', reserved],
      ['DELIVERED PICKED', reserved],
      ['DELIVERED PACKED', reserved],
      ['DELIVERED DISPATCHED', inTransit],
      ['DELIVERED IN_TRANSIT', inTransit],
      ['DELIVERED DELIVERED', inTransit],
    ]);
    expect(
      await sql.owner(
        `select sequence, consignment_number, dispatched_at <= departs_at as leaves, delivered_at = arrives_at as arrives
         from shipment_leg order by sequence`,
      ),
    ).toEqual([
      { sequence: 1, consignment_number: 'SIM-F-000001-1', leaves: true, arrives: true },
      { sequence: 2, consignment_number: 'SIM-F-000001-2', leaves: true, arrives: true },
    ]);
  });

  it('has the same history when a worker comes two weeks late', async () => {
    const history = () =>
      sql.owner(
        `select s.recipient_id, sequence, dispatched_at, departs_at, delivered_at, eta_earliest, eta_latest
         from shipment_leg l join shipment s on s.id = l.shipment_id order by 1, 2`,
      );
    await releaseToEverybody();
    await clockAt(TWO_WEEKS_LATER);
    await advance.advanceDue();
    const late = await history();
    await Promise.all([dataSource.destroy(), sql.end()]);
    await connections.stop();

    connections = await testDatabase();
    sql = new TestSql(connections);
    dataSource = await new DataSource(dataSourceOptions(connections.app, [])).initialize();
    database = new Database(dataSource);
    advance = new AdvanceLegs(database, new LegRepository(), carrier, new Ledger());
    await releaseToEverybody();
    for (let hour = 0; hour <= 14 * 24; hour += 7) {
      await clockAt(new Date(WEDNESDAY_10.getTime() + hour * 3_600_000));
      await advance.advanceDue();
    }
    expect(await history()).toEqual(late);
  }, 60_000);

  it('arrives within the window it was last told, and within a week and a half', async () => {
    await releaseToEverybody();
    const [first] = await sql.owner<{ windows: number }>(
      'select count(distinct eta_latest) as windows from shipment',
    );
    expect(first!.windows).toBeGreaterThan(1);
    await clockAt(TWO_WEEKS_LATER);
    await advance.advanceDue();
    expect(await legStates()).toEqual({ '1 DELIVERED': 379, '2 DELIVERED': 379 });
    const [arrived] = await sql.owner<{ within: number; last: Date }>(
      `select count(*) filter (where delivered_at between eta_earliest and eta_latest) as within, max(delivered_at) as last
       from shipment_leg l join shipment s on s.id = l.shipment_id where sequence = 2`,
    );
    expect(arrived!.within).toBe(379);
    expect(arrived!.last.getTime() - WEDNESDAY_10.getTime()).toBeLessThan(10 * 24 * 3_600_000);
  });
});

describe('several workers', () => {
  it('move every leg once and the goods with it', async () => {
    await releaseToEverybody();
    expect(await legStates()).toEqual({ '1 PLANNED': 379, '2 WAITING': 379 });
    await clockAt(TWO_WEEKS_LATER);
    await Promise.all([advance.advanceDue(), advance.advanceDue(), advance.advanceDue()]);
    expect(await legStates()).toEqual({ '1 DELIVERED': 379, '2 DELIVERED': 379 });
    expect(await holdings(sql)).toEqual({ SUPPLIER: -TOTAL, IN_TRANSIT: TOTAL });
    expect(
      await sql.owner(
        `select m.kind, count(distinct m.id) as movements, count(l.id) as legs, count(distinct m.cause_id) as causes
         from ledger_movement m join ledger_leg l on l.movement_id = m.id where m.kind in ('DISPATCH', 'ARRIVAL')
         group by 1 order by 1`,
      ),
    ).toEqual([
      { kind: 'ARRIVAL', movements: 379, legs: 1099, causes: 379 },
      { kind: 'DISPATCH', movements: 758, legs: 2198, causes: 758 },
    ]);
  });

  it('go on past a leg that cannot move, which says why and goes on when it can', async () => {
    await releaseToEverybody();
    const [broken] = await sql.owner<{ id: string; shipment_id: string }>(
      'select id, shipment_id from shipment_leg where sequence = 1 order by id limit 1',
    );
    // Its goods are not there to be moved, so the ledger refuses.
    await sql.owner('update shipment_line set quantity = quantity + 1000000 where shipment_id = $1', [
      broken!.shipment_id,
    ]);
    await clockAt(TWO_WEEKS_LATER);
    await Promise.all([advance.advanceDue(), advance.advanceDue()]);
    expect(await legStates()).toEqual({
      '1 PACKED': 1,
      '1 DELIVERED': 378,
      '2 WAITING': 1,
      '2 DELIVERED': 378,
    });
    const troubles = () => sql.owner('select id, trouble from shipment_leg where trouble is not null');
    expect(await troubles()).toEqual([
      { id: broken!.id, trouble: expect.stringMatching(/^NotEnoughStock: .*\([0-9a-f-]{36}\)$/) as string },
    ]);

    await sql.owner('update shipment_line set quantity = quantity - 1000000 where shipment_id = $1', [
      broken!.shipment_id,
    ]);
    await sql.owner(`update shipment_leg set held_until = held_until - interval '1 minute' where id = $1`, [
      broken!.id,
    ]);
    await advance.advanceDue();
    expect(await legStates()).toEqual({ '1 DELIVERED': 379, '2 DELIVERED': 379 });
    expect(await troubles()).toEqual([]);
    expect(await holdings(sql)).toEqual({ SUPPLIER: -TOTAL, IN_TRANSIT: TOTAL });
  }, 60_000);

  it('lose nothing when one dies in the middle of a batch', async () => {
    await releaseToEverybody();
    await clockAt(new Date('2020-04-09T11:00:00+02:00'));
    await advance.advanceDue();
    const before = await snapshot();
    await clockAt(TWO_WEEKS_LATER);
    const killed = asSystem(async (tx) => {
      expect(await advance.advanceBatch(tx)).toBe(200);
      const [self] = await tx.query<{ pid: number }>('select pg_backend_pid() as pid');
      // While this one holds its batch, another takes the rest and waits for nobody.
      const others = await asSystem((other) =>
        advance.advanceBatch(other).then((n) => Database.rollBackWith(n)),
      );
      expect(others).toBe(179);
      await sql.app({ scope: 'system' }, 'select pg_terminate_backend($1)', [self!.pid]);
      await tx.query('select 1');
    });
    await expect(killed).rejects.toThrow();
    expect(await snapshot()).toEqual(before);
    await advance.advanceDue();
    expect(await holdings(sql)).toEqual({ SUPPLIER: -TOTAL, IN_TRANSIT: TOTAL });
  });
});
