import { fill, type FillInput, type FillRecipient } from '@fordel/allocation';
import { fillInputs, property } from './support/cases.js';

/** The rule as it is written: pack by pack to the smallest (level, tie), levels as exact fractions. */
function packByPack({ recipients, packs, packSize, delta2 }: FillInput): Map<string, number> {
  const has = new Map(recipients.map(({ id, granted }) => [id, granted]));
  const level = (r: FillRecipient) =>
    2n * BigInt(r.stock) + BigInt(packSize) * BigInt(2 * has.get(r.id)! + delta2);
  const before = (r: FillRecipient, s: FillRecipient) => {
    const difference = level(r) * BigInt(s.burn) - level(s) * BigInt(r.burn);
    return difference === 0n ? r.tie < s.tie : difference < 0n;
  };
  for (let pack = 0; pack < packs; pack++) {
    const open = recipients.filter((r) => has.get(r.id)! < r.cap);
    if (open.length === 0) break;
    const winner = open.reduce((best, r) => (before(r, best) ? r : best));
    has.set(winner.id, has.get(winner.id)! + 1);
  }
  return has;
}

describe('the kernel, pack by pack', () => {
  it('grants what handing out packs one by one grants', () => {
    property([fillInputs(6)], (input) => {
      const few = { ...input, packs: Math.min(input.packs, 60) };
      expect(new Map(fill(few).map(({ id, packs }) => [id, packs]))).toEqual(packByPack(few));
    });
  });
});
