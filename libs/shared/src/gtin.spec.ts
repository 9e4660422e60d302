import { isGtin } from './gtin.js';
import { isKommuneNumber } from './kommune-number.js';

describe('GTIN', () => {
  it.each(['96385074', '614141999996', '4006381333931', '10614141000415', '2000000000008'])(
    '%s has its check digit',
    (text) => {
      expect(isGtin(text)).toBe(true);
    },
  );

  it.each([
    '96385075',
    '614141999997',
    '4006381333932',
    '4006381333391',
    '10614141000416',
    '400638133393',
    '',
    '400638133393a',
  ])('%p is refused', (text) => {
    expect(isGtin(text)).toBe(false);
  });

  it('means the same with leading zeros, which pad the shorter forms', () => {
    expect(isGtin('0614141999996')).toBe(true);
    expect(isGtin('04006381333931')).toBe(true);
    expect(isGtin('0006141419999')).toBe(false);
  });
});

describe('kommune number', () => {
  it('is four digits', () => {
    expect(['0301', '5001', '301', '05001', '03O1', ''].map(isKommuneNumber)).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});
