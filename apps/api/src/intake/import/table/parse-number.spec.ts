import { parseNumber } from './parse-number.js';

describe('a number in a cell', () => {
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
    [1234.5, 1234.5],
    [1.234, 1.234],
  ])('%j is %d', (cell, number) => {
    expect(parseNumber(cell)).toBe(number);
  });

  it.each(['', '   ', '\u00a0'])('%j is none, which is not zero', (cell) => {
    expect(parseNumber(cell)).toBeNull();
  });

  it.each(['1.234', '1,234', '-12.345', '1,234,567', '1.234.567'])('%j can mean two things', (cell) => {
    expect(parseNumber(cell)).toBe('AMBIGUOUS_NUMBER');
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
    NaN,
    Infinity,
  ])('%j is no number', (cell) => {
    expect(parseNumber(cell)).toBe('NOT_A_NUMBER');
  });
});
