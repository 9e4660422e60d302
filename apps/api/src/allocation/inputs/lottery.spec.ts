import { createHash } from 'node:crypto';
import { FIRST_SEED, lotteryRanks } from './lottery.js';

const ids = ['a', 'b', 'c', 'd', 'e'];
const ticket = (id: string) => createHash('sha256').update(`${FIRST_SEED}mask${id}`).digest('hex');

describe('the lottery', () => {
  it('ranks by SHA-256 of seed, product and recipient, whatever order they come in', () => {
    const expected = [...ids].sort((a, b) => (ticket(a) < ticket(b) ? -1 : 1));
    for (const order of [ids, [...ids].reverse()]) {
      const ranks = lotteryRanks(FIRST_SEED, 'mask', order);
      expect(expected.map((id) => ranks.get(id))).toEqual([0, 1, 2, 3, 4]);
    }
  });

  it('draws anew for another product and another seed', () => {
    const many = Array.from({ length: 50 }, (_, i) => `recipient-${i}`);
    const first = [...lotteryRanks(FIRST_SEED, 'mask', many)];
    expect([...lotteryRanks(FIRST_SEED, 'glove', many)]).not.toEqual(first);
    expect([...lotteryRanks('1'.repeat(64), 'mask', many)]).not.toEqual(first);
  });
});
