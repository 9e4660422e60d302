import { isQuantity, QUANTITY_MAX, REPORT_QUANTITY_MAX } from './quantity.js';

describe('quantity', () => {
  it('is a whole number, zero or more', () => {
    expect([0, 1, REPORT_QUANTITY_MAX, QUANTITY_MAX].every(isQuantity)).toBe(true);
    expect([-1, 0.5, NaN, Infinity, 2 ** 53, '7', null, undefined, 7n].some(isQuantity)).toBe(false);
  });

  it('has bounds the policy and the engine share', () => {
    expect(QUANTITY_MAX).toBe(17_592_186_044_415);
    expect(REPORT_QUANTITY_MAX).toBe(1_000_000_000);
  });
});
