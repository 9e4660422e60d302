import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { startTestApp, type TestApp } from '../../../../test/support/test-app.js';
import { holdings, organisationId, productIds, releasedRound } from './released-round.fixture.js';

const [mask, glove] = productIds as [string, string];
const trondheim = organisationId('Trondheim kommune');
const utsira = organisationId('Utsira kommune');
const olavs = organisationId('St. Olavs hospital HF');
const RELEASED = new Date('2020-04-08T10:00:00+02:00');

const SHIPMENT = `id number state version etaEarliest etaLatest confirmedBy note synthetic recipient { name }
  legs { sequence state from { name } to { name } consignmentNumber deliveredAt }
  lines { product { id } quantity arrived damaged short over }`;
const CONFIRM = `mutation ($input: ConfirmReceiptInput!) { confirmReceipt(input: $input) {
  __typename ... on Failure { message }
  ... on InvalidInput { path } ... on WrongShipmentState { state } ... on VersionConflict { currentVersion }
  ... on ReceiptConfirmed { shipment { ${SHIPMENT} } } } }`;

interface Line {
  product: { id: string };
  quantity: number;
  arrived: number | null;
  damaged: number | null;
  short: number | null;
  over: number | null;
}
interface Shipment {
  id: string;
  number: string;
  state: string;
  version: number;
  recipient: { name: string };
  legs: object[];
  lines: Line[];
}
interface Receipt {
  shipmentId: string;
  expectedVersion: number;
  lines: { productId: string; arrived: number; damaged: number }[];
  note?: string | null;
  idempotencyKey: string;
}
type Confirmed = Record<string, unknown> & { __typename: string; shipment?: Shipment };

describe('shipments', () => {
  let app: TestApp;
  let roundId: string;

  const shipmentsFor = async (as: string): Promise<Shipment[]> => {
    const { data } = await app.graphql<{ shipments: { edges: { node: Shipment }[] } }>(
      `query ($roundId: ID) { shipments(roundId: $roundId) { edges { node { ${SHIPMENT} } } } }`,
      { roundId },
      { as },
    );
    return data!.shipments.edges.map(({ node }) => node);
  };
  const ownOf = async (as: string): Promise<Shipment> => {
    const [own, ...others] = await shipmentsFor(as);
    expect(others).toEqual([]);
    return own!;
  };
  const confirm = async (as: string, input: Receipt): Promise<Confirmed> => {
    const { data, errors } = await app.graphql<{ confirmReceipt: Confirmed }>(CONFIRM, { input }, { as });
    expect(errors).toEqual([]);
    return data!.confirmReceipt;
  };
  const receipt = ({ id, version, lines }: Shipment, found: [string, number, number][]): Receipt => ({
    shipmentId: id,
    expectedVersion: version,
    lines: lines.map(({ product }) => {
      const [, arrived = 0, damaged = 0] = found.find(([productId]) => productId === product.id) ?? [];
      return { productId: product.id, arrived, damaged };
    }),
    idempotencyKey: randomUUID(),
  });
  const counts = async (): Promise<Record<string, number>> => {
    const { data } = await app.graphql<{ round: { shipments: Record<string, number> } }>(
      'query ($id: ID!) { round(id: $id) { shipments { total dispatched delivered confirmed } } }',
      { id: roundId },
    );
    return data!.round.shipments;
  };
  const eventually = async (name: string, wanted: number): Promise<void> => {
    const end = Date.now() + 20_000;
    while ((await counts())[name] !== wanted) {
      if (Date.now() > end)
        throw new Error(`${name} did not become ${wanted}: ${JSON.stringify(await counts())}`);
      await pause(50);
    }
  };
  const setClock = async (at: Date): Promise<void> => {
    const { data } = await app.graphql<{ setClock: { __typename: string } }>(
      'mutation ($input: SetClockInput!) { setClock(input: $input) { __typename } }',
      { input: { at, exercise: 'a spec', idempotencyKey: randomUUID() } },
      { as: 'helsedirektoratet-1' },
    );
    expect(data?.setClock.__typename).toBe('ClockChanged');
  };
  const days = (n: number): Date => new Date(RELEASED.getTime() + n * 24 * 3_600_000);
  const tell = (): Promise<object[]> =>
    app.sql.owner(
      `with event as (insert into outbox_event (type, subject_id, payload) values ('round.released', $1, '{}') returning id)
       insert into outbox_delivery (event_id, handler) select id, 'logistics.create-shipments' from event`,
      [roundId],
    );

  beforeAll(async () => {
    app = await startTestApp({ role: 'all' });
    await setClock(RELEASED);
    roundId = await releasedRound(app.sql, {
      isoWeek: '2020-W15',
      releasedAt: RELEASED,
      given: [
        { recipientId: trondheim, productId: mask, units: 2000 },
        { recipientId: trondheim, productId: glove, units: 300 },
        { recipientId: utsira, productId: mask, units: 50 },
        { recipientId: utsira, productId: glove, units: 0 },
        { recipientId: olavs, productId: mask, units: 1000 },
        { recipientId: olavs, productId: glove, units: 400 },
      ],
    });
    await tell();
    await tell();
    await eventually('total', 3);
  });
  afterAll(() => app?.stop());

  it('are there from the moment of release, with when to expect them', async () => {
    const all = await shipmentsFor('helsedirektoratet-1');
    expect(all.map(({ number }) => number)).toEqual(['F-000003', 'F-000002', 'F-000001']);
    const own = await ownOf('kommune-utsira');
    expect(own).toEqual({
      id: expect.any(String) as string,
      number: expect.any(String) as string,
      state: 'PLANNED',
      version: 1,
      etaEarliest: expect.any(String) as string,
      etaLatest: expect.any(String) as string,
      confirmedBy: null,
      note: null,
      synthetic: true,
      recipient: { name: 'Utsira kommune' },
      legs: [
        leg(1, 'PLANNED', 'Nasjonalt smittevernlager', 'Regionlager Helse Vest'),
        leg(2, 'WAITING', 'Regionlager Helse Vest', 'Utsira kommune'),
      ],
      lines: [{ product: { id: mask }, quantity: 50, arrived: null, damaged: null, short: null, over: null }],
    });
  });
  const leg = (sequence: number, state: string, from: string, to: string) => ({
    sequence,
    state,
    from: { name: from },
    to: { name: to },
    consignmentNumber: null,
    deliveredAt: null,
  });

  it('come page by page, by round and by recipient', async () => {
    const page = async (variables: object) => {
      const { data, errors } = await app.graphql<{
        shipments: {
          totalCount: number;
          edges: { cursor: string; node: Shipment }[];
          pageInfo: { hasNextPage: boolean };
        };
      }>(
        `query ($roundId: ID, $recipientId: ID, $first: Int, $after: String) {
           shipments(roundId: $roundId, recipientId: $recipientId, first: $first, after: $after) {
             totalCount pageInfo { hasNextPage } edges { cursor node { number recipient { name } } } } }`,
        { roundId, ...variables },
        { as: 'helsedirektoratet-1' },
      );
      return { ...data?.shipments, errors };
    };
    const first = await page({ first: 2 });
    const rest = await page({ first: 2, after: first.edges!.at(-1)!.cursor });
    const numbers = [...first.edges!, ...rest.edges!].map(({ node }) => node.number);
    expect(numbers).toEqual([...new Set(numbers)].sort().reverse());
    expect([first, rest].map((p) => [p.totalCount, p.edges?.length, p.pageInfo?.hasNextPage])).toEqual([
      [3, 2, true],
      [3, 1, false],
    ]);
    const own = await page({ recipientId: olavs });
    expect(own.edges!.map(({ node }) => node.recipient.name)).toEqual(['St. Olavs hospital HF']);
    expect((await page({ roundId: 'made up' })).totalCount).toBe(0);
    const forged = await page({ after: Buffer.from("1' or true").toString('base64url') });
    expect(forged.errors.map(({ extensions }) => extensions?.code)).toEqual(['BAD_USER_INPUT']);
  });

  it('of another recipient cannot be seen or signed for', async () => {
    const theirs = await ownOf('kommune');
    const { data } = await app.graphql<{ shipment: object | null }>(
      'query ($id: ID!) { shipment(id: $id) { id } }',
      { id: theirs.id },
      { as: 'kommune-utsira' },
    );
    expect(data).toEqual({ shipment: null });
    const answer = await confirm('kommune-utsira', receipt(theirs, [[mask, 2000, 0]]));
    expect(answer.__typename).toBe('NotFound');
    const madeUp = { ...receipt(theirs, []), shipmentId: 'made up' };
    expect((await confirm('kommune', madeUp)).__typename).toBe('NotFound');
  });

  it('are signed for when they have come, not before', async () => {
    expect(await confirm('kommune', receipt(await ownOf('kommune'), [[mask, 2000, 0]]))).toEqual({
      __typename: 'WrongShipmentState',
      message: 'Sendingen er ikke levert ennå. Mottaket kan bekreftes når den er kommet frem.',
      state: 'PLANNED',
    });
    await setClock(days(1.1)); // Thursday noon: all is collected
    await eventually('dispatched', 3);
    expect(await counts()).toEqual({ total: 3, dispatched: 3, delivered: 0, confirmed: 0 });
    await setClock(days(10));
    await eventually('delivered', 3);
    expect(new Set((await shipmentsFor('helsedirektoratet-1')).map(({ state }) => state))).toEqual(
      new Set(['DELIVERED']),
    );
    expect(await holdings(app.sql)).toEqual({ SUPPLIER: -3750, IN_TRANSIT: 3750 });
  });

  it('are told what is wrong with a receipt, and nothing is kept of it', async () => {
    const shipment = await ownOf('kommune');
    const good = receipt(shipment, [
      [mask, 2000, 0],
      [glove, 300, 0],
    ]);
    const withLines = async (lines: Receipt['lines']) => {
      const { __typename, path } = await confirm('kommune', { ...good, lines });
      return [__typename, path];
    };
    const [first, second] = good.lines as [Receipt['lines'][0], Receipt['lines'][0]];
    expect(await withLines([first])).toEqual(['InvalidInput', 'lines']);
    expect(await withLines([first, second, first])).toEqual(['InvalidInput', 'lines.2.productId']);
    expect(await withLines([first, { ...second, damaged: second.arrived + 1 }])).toEqual([
      'InvalidInput',
      'lines.1.damaged',
    ]);
    expect(await withLines([{ ...first, arrived: 1_000_000 }, second])).toEqual([
      'InvalidInput',
      'lines.0.arrived',
    ]);
    const { errors } = await app.graphql(
      CONFIRM,
      { input: { ...good, lines: [{ ...first, arrived: -1 }, second] } },
      { as: 'kommune' },
    );
    expect(errors.map(({ extensions }) => extensions?.code)).toEqual(['BAD_USER_INPUT']);
    expect(await confirm('kommune', { ...good, expectedVersion: 7 })).toMatchObject({
      __typename: 'VersionConflict',
      currentVersion: 1,
    });
    expect(await ownOf('kommune')).toEqual(shipment);
  });

  it('end with a receipt: exact, over and damaged, short', async () => {
    const exact = await confirm('kommune-utsira', {
      ...receipt(await ownOf('kommune-utsira'), [[mask, 50, 0]]),
      note: '  Alt i orden.  ',
    });
    expect(exact).toMatchObject({
      __typename: 'ReceiptConfirmed',
      shipment: {
        state: 'CONFIRMED',
        version: 2,
        note: 'Alt i orden.',
        lines: [{ quantity: 50, arrived: 50, damaged: 0, short: 0, over: 0 }],
      },
    });

    // Two people at once: one signs, the other is told.
    const shipment = await ownOf('kommune');
    const found: [string, number, number][] = [
      [mask, 2100, 30],
      [glove, 300, 0],
    ];
    const both = await Promise.all([
      confirm('kommune', receipt(shipment, found)),
      confirm('kommune', receipt(shipment, found)),
    ]);
    expect(both.map(({ __typename }) => __typename).sort()).toEqual(['ReceiptConfirmed', 'VersionConflict']);
    expect(both.find(({ __typename }) => __typename === 'VersionConflict')).toMatchObject({
      currentVersion: 2,
    });
    const over = (await ownOf('kommune')).lines.find(({ product }) => product.id === mask);
    expect(over).toEqual({
      product: { id: mask },
      quantity: 2000,
      arrived: 2100,
      damaged: 30,
      short: 0,
      over: 100,
    });
    expect(await confirm('kommune', receipt(await ownOf('kommune'), found))).toMatchObject({
      __typename: 'WrongShipmentState',
      state: 'CONFIRMED',
    });

    const short = receipt(await ownOf('helseforetak'), [[mask, 900, 0]]);
    const signed = await confirm('helseforetak', short);
    expect(signed.__typename).toBe('ReceiptConfirmed');
    expect(await confirm('helseforetak', short)).toEqual(signed);
    expect((await confirm('helseforetak', { ...short, note: 'noe annet' })).__typename).toBe(
      'IdempotencyKeyReused',
    );
    expect(await counts()).toEqual({ total: 3, dispatched: 3, delivered: 3, confirmed: 3 });
  });

  it('leave every unit accounted for, per product', async () => {
    const { data } = await app.graphql<{ stock: { product: { id: string } }[] }>(
      `{ stock { product { id } received countDifference onHand central reserved inTransit delivered writtenOff conserved } }`,
      {},
      { as: 'helsedirektoratet-1' },
    );
    const nothing = { onHand: 0, central: 0, reserved: 0, inTransit: 0, conserved: true };
    expect(data!.stock.filter(({ product }) => [mask, glove].includes(product.id))).toEqual(
      expect.arrayContaining([
        {
          product: { id: mask },
          received: 3050,
          countDifference: 100,
          delivered: 50 + 2070 + 900,
          writtenOff: 30 + 100,
          ...nothing,
        },
        {
          product: { id: glove },
          received: 700,
          countDifference: 0,
          delivered: 300,
          writtenOff: 400,
          ...nothing,
        },
      ]),
    );
    expect(
      await app.sql.owner(
        `select payload ->> 'recipientId' = $1 as olavs, payload -> 'lines' as lines from outbox_event
         where type = 'shipment.confirmed' and payload ->> 'recipientId' = $1`,
        [olavs],
      ),
    ).toEqual([
      {
        olavs: true,
        lines: expect.arrayContaining([
          { productId: mask, quantity: 1000, arrived: 900, damaged: 0 },
          { productId: glove, quantity: 400, arrived: 0, damaged: 0 },
        ]) as object,
      },
    ]);
  });

  it('stand on the recipients’ report forms: what arrived whole, once, and nothing on its way any more', async () => {
    // Both products are of one category.
    const told = () =>
      app.sql.owner<object>(
        `select o.name, category_code as category, sum(shipped) as shipped, sum(received) as received from intake_delivery d
         join organisation o on o.id = d.organisation_id group by 1, 2 order by 1, 2`,
      );
    const end = Date.now() + 20_000;
    while (JSON.stringify(await told()).includes('null') && Date.now() < end) await pause(50);
    expect(await told()).toEqual([
      { name: 'St. Olavs hospital HF', category: 'MUNNBIND', shipped: 1400, received: 900 },
      { name: 'Trondheim kommune', category: 'MUNNBIND', shipped: 2300, received: 2370 },
      { name: 'Utsira kommune', category: 'MUNNBIND', shipped: 50, received: 50 },
    ]);
  });

  it('are signed once, whoever asks the tables', async () => {
    const own = { scope: 'own', organisationId: trondheim } as const;
    const again = app.sql.app(own, 'update shipment_line set arrived = 0');
    await expect(again).rejects.toMatchObject({ code: 'FD007' });
    await expect(app.sql.app({ scope: 'system' }, `update shipment set note = 'x'`)).rejects.toMatchObject({
      code: 'FD007',
    });
    await expect(app.sql.app({ scope: 'system' }, 'update shipment_line set quantity = 1')).rejects.toThrow(
      'permission denied',
    );
  });

  it('are the recipient’s alone to sign for: who watches a region changes no row', async () => {
    const REGIONS = [
      { scope: 'fylke', organisationId: organisationId('Fylkesmannen i Trøndelag') },
      { scope: 'rhf', organisationId: organisationId('Helse Midt-Norge RHF') },
      { scope: 'national' },
    ] as const;
    for (const region of REGIONS) {
      expect(await app.sql.app(region, 'select id from shipment')).not.toEqual([]);
      for (const change of [
        `update shipment set note = 'x' returning id`,
        'update shipment_line set arrived = 0 returning product_id',
      ]) {
        expect(await app.sql.app(region, change)).toEqual([]);
      }
    }
  });

  it('leave in the audit trail what arrived, line by line', async () => {
    const trail = await app.sql.owner(
      `select actor_role as role, operation, e.before ->> 'arrived' as before, e.after ->> 'arrived' as after
       from audit_event e join shipment s on s.id::text = e.subject_id and s.recipient_id = $1
       where subject_type = 'shipment_line' order by (e.after ->> 'quantity')::int desc`,
      [olavs],
    );
    const signed = { role: 'helseforetak', operation: 'Mutation.confirmReceipt', before: null };
    expect(trail).toEqual([
      { ...signed, after: '900' },
      { ...signed, after: '0' },
    ]);
  });
});
