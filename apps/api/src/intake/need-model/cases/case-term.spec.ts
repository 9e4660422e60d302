import { extraByCases, outbreakFactor } from './case-term.js';

describe('what new cases add', () => {
  it('is cases times what one takes, rounded up once', () => {
    // 40 cases, 12.5 masks each.
    expect(extraByCases({ cases: 40, partOf: null }, 12_500)).toBe(500);
    expect(extraByCases({ cases: 3, partOf: null }, 333)).toBe(1); // 0.999
    expect(extraByCases({ cases: 0, partOf: null }, 12_500)).toBe(0);
  });

  it('of a county’s cases is the kommune’s part of its inhabitants', () => {
    const partOf = { inhabitants: 50_000, ofCounty: 400_000 };
    expect(extraByCases({ cases: 320, partOf }, 12_500)).toBe(500); // 40 of 320
    expect(extraByCases({ cases: 1, partOf }, 1000)).toBe(1); // an eighth of a case is not nothing
    expect(
      extraByCases(
        { cases: 2_147_483_647, partOf: { inhabitants: 700_000, ofCounty: 700_000 } },
        1_000_000_000,
      ),
    ).toBe(2_147_483_647_000_000);
  });
});

describe('the outbreak factor', () => {
  it('is use with cases over use without them, in thousandths, rounded up', () => {
    expect(outbreakFactor(4192, 500)).toBe(1120); // 1,119.3
    expect(outbreakFactor(1000, 2000)).toBe(3000);
    expect(outbreakFactor(4192, 0)).toBe(1000);
  });

  it('is never more than the rule takes', () => {
    expect(outbreakFactor(1, 10_000_000)).toBe(1_000_000);
  });
});
