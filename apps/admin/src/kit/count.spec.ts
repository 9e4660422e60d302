import { readCount } from './count.js';

describe('a typed count', () => {
  it.each([
    ['0', 0],
    ['1200', 1200],
    ['1 200', 1200],
    ['1\u00a0200', 1200],
    ['1\u202f200\u202f000', 1_200_000],
    ['1 200,0', 1200],
    ['1200,00', 1200],
    ['  7 ', 7],
    ['1000000000', 1_000_000_000],
  ])('%j is %d', (text, value) => {
    expect(readCount(text)).toEqual({ value });
  });

  it.each([
    ['', 'MISSING'],
    ['   ', 'MISSING'],
    ['-5', 'NEGATIVE'],
    ['-0', 'NEGATIVE'],
    ['\u22125', 'NEGATIVE'],
    ['1,5', 'NOT_WHOLE'],
    ['1.5', 'NOT_WHOLE'],
    ['1.200', 'AMBIGUOUS'],
    ['1,200', 'AMBIGUOUS'],
    ['12 34', 'NOT_WHOLE'],
    ['1e3', 'NOT_WHOLE'],
    ['ti', 'NOT_WHOLE'],
    ['1000000001', 'TOO_LARGE'],
  ])('%j is refused: %s', (text, fault) => {
    expect(readCount(text)).toEqual({ fault });
  });
});
