import { readNumber } from './read-number.js';

describe('a written number', () => {
  it.each([
    ['1234', 1234],
    ['1 234', 1234],
    ['1\u00a0234\u00a0567', 1234567],
    ['1\u202f234', 1234],
    ['1\u2009234', 1234],
    ['\u221212', -12],
    ['\u2212 12', -12],
    ['\u201312', -12],
    ['-12', -12],
    ['12,5', 12.5],
    ['1 234,50', 1234.5],
    ['12.5', 12.5],
    ['1234,000', 1234],
    ['0,125', 0.125],
    ['0', 0],
    [' 7\u00a0', 7],
    ['99999999999999999999', 1e20],
    ['1 200,0', 1200],
    ['1200,00', 1200],
  ])('%j is %d', (text, number) => {
    expect(readNumber(text)).toBe(number);
  });

  it.each(['', '   ', '\u00a0'])('%j is none, which is not zero', (text) => {
    expect(readNumber(text)).toBeNull();
  });

  it.each(['1.234', '1,234', '-12.345', '1,234,567', '1.234.567'])('%j can mean two things', (text) => {
    expect(readNumber(text)).toBe('AMBIGUOUS_NUMBER');
  });

  it.each([
    'ti',
    '1 23',
    '12 34',
    '1 2345',
    '1,2,3',
    '1e5',
    '0x10',
    '--1',
    '1-',
    '#REF!',
    '12 stk',
    '١٢',
    '½',
  ])('%j is no number', (text) => {
    expect(readNumber(text)).toBe('NOT_A_NUMBER');
  });
});
