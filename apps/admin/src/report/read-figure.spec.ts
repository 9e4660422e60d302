import { readNumber } from '@fordel/shared';
import fc from 'fast-check';
import { figureText, readFigure } from './read-figure.js';

describe('a figure of the report, as it is typed', () => {
  it.each([
    ['', null],
    ['  ', null],
    ['0', 0],
    ['1 234', 1234],
    ['1\u00a0234\u202f567', 1_234_567],
    ['1 200,0', 1200],
    ['1200,00', 1200],
  ])('%j pieces are %j: blank is not zero', (text, value) => {
    expect(readFigure(text, 'stock', 'PIECE')).toEqual({ value });
  });

  it.each([
    ['\u22125', 'NEGATIVE'],
    ['1,5', 'NOT_WHOLE'],
    ['1.234', 'AMBIGUOUS'],
    ['1,234', 'AMBIGUOUS'],
    ['ca. 100', 'NOT_WHOLE'],
    ['1000000001', 'TOO_LARGE'],
  ])('%j pieces are refused: %s', (text, fault) => {
    expect(readFigure(text, 'stock', 'PIECE')).toEqual({ fault });
  });

  it.each([
    ['12', 12_000],
    ['12,5', 12_500],
    ['0.25', 250],
    ['1,1250', 1125],
    ['0.125', 125],
    ['1\u00a0234,5', 1_234_500],
    ['0', 0],
  ])('%j litres are %d ml', (text, value) => {
    expect(readFigure(text, 'stock', 'ML')).toEqual({ value });
  });

  it.each([
    ['1.200', 'AMBIGUOUS_LITRES'],
    ['1,200', 'AMBIGUOUS_LITRES'],
    ['1,2345', 'NOT_LITRES'],
    ['12 34', 'NOT_LITRES'],
    ['\u2212 2,5', 'NEGATIVE'],
    ['1000001', 'TOO_LARGE'],
  ])('%j litres are refused: %s', (text, fault) => {
    expect(readFigure(text, 'stock', 'ML')).toEqual({ fault });
  });

  it('has days from 0 to 6, whatever the category is counted in', () => {
    expect(readFigure('6', 'daysDry', 'ML')).toEqual({ value: 6 });
    expect(readFigure('7', 'daysDry', 'PIECE')).toEqual({ fault: 'OUT_OF_RANGE' });
    expect(readFigure('1,5', 'daysDry', 'PIECE')).toEqual({ fault: 'NOT_WHOLE' });
  });

  it.each(['PIECE', 'ML'] as const)('is read back from how it is written, whatever it is: %s', (unit) => {
    const figures = fc.oneof(
      ...[fc.constantFrom(0, 125, 1125, 100_125, 999_999, 1_000_000_000), fc.nat(2_000_000)],
      fc.nat(1_000_000_000),
    );
    fc.assert(
      fc.property(figures, (value) => {
        const text = figureText(value, 'stock', unit);
        expect(readFigure(text, 'stock', unit)).toEqual({ value });
        expect(readNumber(text)).toBe(unit === 'ML' ? value / 1000 : value);
      }),
      { numRuns: 1000 },
    );
  });

  it('is blank where there is none, which is not zero', () => {
    expect(figureText(null, 'stock', 'ML')).toBe('');
  });
});
