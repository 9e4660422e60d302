import { allocateRound, type Delta2 } from '@fordel/allocation';
import { kommunerOnly, recipients, reported } from '../support/april.js';

// 198 inhabitants use 12 pairs of gloves a week; a box holds 100. Oslo uses 7,000. Both are empty, 20 boxes arrive.
function share(stock: { utsira: number; oslo: number }, delta2: Delta2) {
  const outcome = allocateRound({
    policy: { ...kommunerOnly, delta2 },
    packSize: 100,
    released: 2_000,
    ledger: 0,
    recipients: recipients(100, [
      { id: 'oslo', class: 1, report: reported(stock.oslo, 7_000) },
      { id: 'utsira', class: 3, report: reported(stock.utsira, 12) },
    ]),
  });
  return Object.fromEntries(outcome.recipients.map(({ id, packs }) => [id, packs]));
}

describe('the smallest kommune', () => {
  it('gets its box when it is empty, however small its share', () => {
    expect(share({ oslo: 0, utsira: 0 }, 0)).toEqual({ oslo: 19, utsira: 1 });
  });

  it('gets no second one while the first lasts', () => {
    expect(share({ oslo: 0, utsira: 88 }, 0)).toEqual({ oslo: 20, utsira: 0 });
  });

  it('would never get one if levels were read in the middle of the box', () => {
    expect(share({ oslo: 0, utsira: 0 }, 1)).toEqual({ oslo: 20, utsira: 0 });
  });
});
