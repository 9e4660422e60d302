import { randomUUID } from 'node:crypto';
import { startTestApp, type TestApp } from '../../../../../test/support/test-app.js';
import { readCatalogue } from '../../registry/register/data-files.js';

const MASK = readCatalogue().products[0]!;

const REGISTER = `mutation ($input: RegisterGoodsReceiptInput!) { registerGoodsReceipt(input: $input) { __typename
  ... on GoodsReceiptRegistered { goodsReceipt { id product { gtin } quantity reference receivedBy synthetic } }
  ... on Failure { message } ... on InvalidInput { path } } }`;

interface Answer {
  __typename: string;
  goodsReceipt?: {
    id: string;
    product: { gtin: string };
    quantity: number;
    reference: string;
    receivedBy: string;
    synthetic: boolean;
  };
  message?: string;
  path?: string;
}

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.stop());

const valid = { productId: MASK.id, quantity: 500, reference: ' PO-77 ' };
async function register(
  changes: Partial<typeof valid & { idempotencyKey: string }> = {},
  as = 'warehouse',
): Promise<Answer> {
  const input = { idempotencyKey: randomUUID(), ...valid, ...changes };
  const { data, text } = await app.graphql<{ registerGoodsReceipt: Answer }>(REGISTER, { input }, { as });
  if (!data) throw new Error(text);
  return data.registerGoodsReceipt;
}
async function stockOfMasks() {
  const { data } = await app.graphql<{ stock: ({ product: { id: string } } & Record<string, unknown>)[] }>(
    '{ stock { product { id } received countDifference onHand central reserved inTransit delivered writtenOff conserved } }',
    {},
    { as: 'sykehusinnkjop' },
  );
  expect(data!.stock).toHaveLength(13);
  return data!.stock.find(({ product }) => product.id === MASK.id);
}
const nothing = {
  central: 0,
  reserved: 0,
  inTransit: 0,
  delivered: 0,
  writtenOff: 0,
  countDifference: 0,
  conserved: true,
};

describe('a goods receipt', () => {
  it('is refused where it makes no sense, by the path of what is wrong, and stores nothing', async () => {
    expect(await register({ quantity: 0 })).toMatchObject({ __typename: 'InvalidInput', path: 'quantity' });
    expect(await register({ quantity: 1_000_000_001 })).toMatchObject({
      __typename: 'InvalidInput',
      path: 'quantity',
    });
    for (const reference of [' \t', 'x'.repeat(201)]) {
      expect(await register({ reference })).toMatchObject({ __typename: 'InvalidInput', path: 'reference' });
    }
    expect((await register({ productId: randomUUID() })).__typename).toBe('NotFound');
    expect((await register({ productId: 'nonsense' })).__typename).toBe('NotFound');
    expect(await app.sql.owner('select from goods_receipt')).toEqual([]);
    expect(await app.sql.owner('select from ledger_movement')).toEqual([]);
    expect(await stockOfMasks()).toMatchObject({ ...nothing, received: 0, onHand: 0 });
  });

  it('is stored, and its goods are on hand in the national store', async () => {
    const { goodsReceipt } = await register();
    expect(goodsReceipt).toMatchObject({
      product: { gtin: MASK.gtin },
      quantity: 500,
      reference: 'PO-77',
      synthetic: false,
    });
    expect(await stockOfMasks()).toMatchObject({ ...nothing, received: 500, onHand: 500 });
  });

  it('counts once for a key, however often it is sent', async () => {
    const idempotencyKey = 'once';
    const answers = await Promise.all(
      [1, 2, 3, 4].map(() => register({ idempotencyKey, quantity: 20 }, 'sykehusinnkjop')),
    );
    expect(new Set(answers.map(({ goodsReceipt }) => goodsReceipt?.id)).size).toBe(1);
    expect((await register({ idempotencyKey, quantity: 21 }, 'sykehusinnkjop')).__typename).toBe(
      'IdempotencyKeyReused',
    );
    expect(await stockOfMasks()).toMatchObject({ ...nothing, received: 520, onHand: 520 });
  });

  it('is for the store and for Sykehusinnkjøp; stock is not for kommuner', async () => {
    await expect(register({}, 'kommune')).rejects.toThrow('FORBIDDEN');
    await expect(register({}, 'helsedirektoratet-1')).rejects.toThrow('FORBIDDEN');
    const { errors } = await app.graphql('{ stock { received } }', {}, { as: 'kommune' });
    expect(errors[0]!.extensions?.code).toBe('FORBIDDEN');
  });

  it('leaves a trail', async () => {
    const trail = await app.sql.owner<{ operation: string; actor: string }>(
      `select operation, actor from audit_event where subject_type = 'goods_receipt' order by id`,
    );
    expect(trail).toEqual([
      { operation: 'Mutation.registerGoodsReceipt', actor: 'warehouse' },
      { operation: 'Mutation.registerGoodsReceipt', actor: 'sykehusinnkjop' },
    ]);
  });
});

describe('stock', () => {
  it('is not called conserved when a balance was tampered with', async () => {
    await app.sql.owner(
      `update ledger_balance set quantity = quantity + 1 where not external and product_id = $1`,
      [MASK.id],
    );
    expect(await stockOfMasks()).toMatchObject({ conserved: false, received: 520, onHand: 520 });
    await app.sql.owner(
      `update ledger_balance set quantity = quantity - 1 where not external and product_id = $1`,
      [MASK.id],
    );
    expect(await stockOfMasks()).toMatchObject({ conserved: true });
  });
});
