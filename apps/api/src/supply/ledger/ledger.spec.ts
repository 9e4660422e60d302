import { randomUUID } from 'node:crypto';
import { DataSource } from 'typeorm';
import { testDatabase } from '../../../../../test/support/test-database.js';
import { TestSql, type Bound } from '../../../../../test/support/test-sql.js';
import { systemCall } from '../../platform/access/call-context.js';
import { dataSourceOptions } from '../../platform/database/data-source.js';
import { Database } from '../../platform/database/database.js';
import type { Connections } from '../../platform/embedded/resolve-connections.js';
import { readCatalogue } from '../../registry/register/data-files.js';
import { readRegister } from '../../registry/register/data-files.js';
import { ownAccount, type Account } from './account.js';
import { Ledger, NotEnoughStock } from './ledger.js';
import type { Leg, Movement } from './movement.js';

const { organisations } = readRegister();
const store = organisations.find(({ kind }) => kind === 'NATIONAL_STORE')!.id;
const kommuner = organisations.filter(({ kind }) => kind === 'KOMMUNE').map(({ id }) => id);
const products = readCatalogue().products.map(({ id }) => id);
const [mask, glove] = products as [string, string];

const supplier = ownAccount('SUPPLIER', store);
const received = ownAccount('RECEIVED', store);
const reservedFor = (recipientId: string): Account => ({ kind: 'RESERVED', placeId: store, recipientId });
const leg = (productId: string, quantity: number, from: Account, to: Account): Leg => ({
  productId,
  quantity,
  from,
  to,
});

describe('the ledger', () => {
  let connections: Connections;
  let sql: TestSql;
  let dataSource: DataSource;
  const ledger = new Ledger();

  beforeAll(async () => {
    connections = await testDatabase();
    sql = new TestSql(connections);
    dataSource = await new DataSource(dataSourceOptions(connections.app, [])).initialize();
  });
  afterAll(async () => {
    await dataSource.destroy();
    await sql.end();
    await connections.stop();
  });

  const post = (movement: Movement): Promise<boolean> =>
    new Database(dataSource).transaction(systemCall('test'), (tx) => ledger.post(tx, movement));
  const receive = (productId: string, quantity: number, causeId: string = randomUUID()): Promise<boolean> =>
    post({ kind: 'GOODS_RECEIPT', causeId, legs: [leg(productId, quantity, supplier, received)] });
  const balance = async (kind: string, productId: string): Promise<number> => {
    const [row] = await sql.owner<{ quantity: number | null }>(
      `select sum(quantity) as quantity from ledger_balance b join ledger_account a on a.id = b.account_id
       where a.kind = $1 and b.product_id = $2`,
      [kind, productId],
    );
    return row?.quantity ?? 0;
  };
  const disagreements = () =>
    sql.owner(
      `with legs as (
         select account_id, product_id, sum(quantity) as quantity
         from (select from_account_id as account_id, product_id, -quantity as quantity from ledger_leg
               union all select to_account_id, product_id, quantity from ledger_leg) s group by 1, 2)
       select * from legs full join ledger_balance b using (account_id, product_id)
       where legs.quantity is distinct from b.quantity`,
    );

  it('moves what is there, and outside is what is missing there', async () => {
    await receive(mask, 1000);
    await post({
      kind: 'ROUND_APPROVAL',
      causeId: randomUUID(),
      legs: [
        leg(mask, 300, received, reservedFor(kommuner[0]!)),
        leg(mask, 200, received, ownAccount('CENTRAL', store)),
      ],
    });
    expect(await balance('SUPPLIER', mask)).toBe(-1000);
    expect(await balance('RECEIVED', mask)).toBe(500);
    expect(await balance('RESERVED', mask)).toBe(300);
    expect(await balance('CENTRAL', mask)).toBe(200);
  });

  it('posts a cause once, also when two ask at the same time', async () => {
    const before = await balance('RECEIVED', mask);
    const cause = randomUUID();
    const answers = await Promise.all([
      receive(mask, 10, cause),
      receive(mask, 10, cause),
      receive(mask, 10, cause),
    ]);
    expect(answers.filter(Boolean)).toHaveLength(1);
    expect(await receive(mask, 10, cause)).toBe(false);
    expect(await balance('RECEIVED', mask)).toBe(before + 10);
    expect(await sql.owner('select 1 from ledger_movement where cause_id = $1', [cause])).toHaveLength(1);
  });

  it('holds nothing below zero: all legs or none', async () => {
    const cause = randomUUID();
    const before = { mask: await balance('RECEIVED', mask), glove: await balance('RECEIVED', glove) };
    await receive(glove, 50);
    const tooMuch = post({
      kind: 'ROUND_APPROVAL',
      causeId: cause,
      legs: [
        leg(glove, 50, received, reservedFor(kommuner[1]!)),
        leg(mask, before.mask + 1, received, reservedFor(kommuner[1]!)),
      ],
    });
    await expect(tooMuch).rejects.toThrow(NotEnoughStock);
    expect(await balance('RECEIVED', mask)).toBe(before.mask);
    expect(await balance('RECEIVED', glove)).toBe(before.glove + 50);
    expect(await sql.owner('select 1 from ledger_movement where cause_id = $1', [cause])).toEqual([]);
    expect(await sql.owner('select 1 from ledger_account where recipient_id = $1', [kommuner[1]])).toEqual(
      [],
    );
  });

  it('refuses a leg without quantity', async () => {
    await expect(receive(mask, 0)).rejects.toThrow(/ledger_leg_quantity/);
  });

  it('keeps balances that are the sum of the legs under 20 movements at once', async () => {
    await Promise.all(products.map((id) => receive(id, 100_000)));
    const recipients = kommuner.slice(0, 40);
    await Promise.all(
      Array.from({ length: 20 }, (_, i) =>
        post({
          kind: 'ROUND_APPROVAL',
          causeId: randomUUID(),
          // Each in an order of its own: who locks in the order of his own legs would deadlock here.
          legs: products.flatMap((id, p) =>
            recipients.map((_, r) => leg(id, 1 + p, received, reservedFor(recipients[(r + i * 7) % 40]!))),
          ),
        }),
      ),
    );
    expect(await balance('RESERVED', products[2]!)).toBe(20 * 40 * 3);
    expect(await balance('RECEIVED', products[2]!)).toBe(100_000 - 20 * 40 * 3);
    expect(await disagreements()).toEqual([]);
  });

  it('takes thousands of legs in one statement', async () => {
    const everything = products
      .slice(4)
      .flatMap((id) => kommuner.map((k) => leg(id, 1, received, reservedFor(k))));
    expect(everything.length).toBeGreaterThan(3000);
    expect(await post({ kind: 'ROUND_APPROVAL', causeId: randomUUID(), legs: everything })).toBe(true);
    expect(await disagreements()).toEqual([]);
  });

  it('is append-only, for the application and for the owner', async () => {
    const changes = [
      'update ledger_leg set quantity = 1',
      'delete from ledger_leg',
      'truncate ledger_leg',
      'update ledger_movement set kind = kind',
      'delete from ledger_movement',
      'truncate ledger_movement cascade',
    ];
    const before = await sql.owner('select count(*) as legs from ledger_leg');
    for (const change of changes) {
      await expect(sql.owner(change)).rejects.toMatchObject({ code: 'FD003' });
      await expect(sql.app({ scope: 'system' }, change)).rejects.toMatchObject({ code: '42501' });
    }
    expect(await sql.owner('select count(*) as legs from ledger_leg')).toEqual(before);
  });

  it('is written through ledger_post alone, balances by the ledger alone', async () => {
    for (const change of [
      "insert into ledger_movement (kind, cause_id) values ('DISPATCH', uuidv7())",
      'update ledger_balance set quantity = 1',
      'delete from ledger_balance',
    ]) {
      await expect(sql.app({ scope: 'system' }, change)).rejects.toMatchObject({ code: '42501' });
    }
  });

  it('is moved by whoever may: the nation receives and reserves, a recipient signs for its own, nobody else', async () => {
    const [mine, other] = kommuner as [string, string];
    const legs = await sql.owner<{ n: number }>('select count(*) as n from ledger_leg');
    const move = (as: Bound, kind: string, recipientId: string) =>
      sql.app(
        as,
        `select ledger_post($1, uuidv7(), array[$2::uuid], array[1], array['COUNT_DIFFERENCE'], array[$3::uuid], array[$3::uuid],
           array['DELIVERED'], array[$3::uuid], array[$3::uuid]) as posted`,
        [kind, mask, recipientId],
      );
    const asMine = { scope: 'own', organisationId: mine } as const;
    const refused: [Bound, string, string][] = [
      [{ scope: 'public' }, 'CONFIRMATION', mine],
      [{ scope: 'fylke', organisationId: mine }, 'CONFIRMATION', mine],
      [asMine, 'CONFIRMATION', other],
      [asMine, 'GOODS_RECEIPT', mine],
      [{ scope: 'national' }, 'CONFIRMATION', mine],
      [{ scope: 'national' }, 'DISPATCH', mine],
    ];
    for (const [as, kind, recipientId] of refused) {
      await expect(move(as, kind, recipientId)).rejects.toMatchObject({ code: '42501' });
    }
    expect(await sql.owner('select count(*) as n from ledger_leg')).toEqual(legs);
    expect(await move(asMine, 'CONFIRMATION', mine)).toEqual([{ posted: true }]);
  });
});
