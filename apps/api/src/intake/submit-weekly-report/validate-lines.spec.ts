import { REPORT_QUANTITY_MAX } from '@fordel/shared';
import fc from 'fast-check';
import type { WeeklyReportLineInput } from './input.js';
import { ReportFaultCode } from './report-fault.js';
import { validateLines } from './validate-lines.js';

const CATEGORIES = ['gown', 'glove', 'visor'];
const line = (categoryCode: string, changes: Partial<WeeklyReportLineInput> = {}): WeeklyReportLineInput => ({
  categoryCode,
  stock: 0,
  usedLastWeek: 0,
  expectedNextWeek: 0,
  ...changes,
});
const told = (lines: WeeklyReportLineInput[]) =>
  validateLines(lines, CATEGORIES).map(({ path, code, categoryCode }) => [path, code, categoryCode]);

describe('the lines of a report', () => {
  it('may be zero everywhere, without a stated need', () => {
    expect(told(CATEGORIES.map((code) => line(code)))).toEqual([]);
    expect(told(CATEGORIES.map((code) => line(code, { statedNeed: null })))).toEqual([]);
  });

  it('may be as large as a report can be, in any order', () => {
    const max = REPORT_QUANTITY_MAX;
    const figures = { stock: max, usedLastWeek: max, expectedNextWeek: max, statedNeed: max };
    expect(told(['visor', 'gown', 'glove'].map((code) => line(code, figures)))).toEqual([]);
  });

  it('are all missing in an empty report', () => {
    expect(told([])).toEqual([
      ['lines', 'MISSING_LINE', 'gown'],
      ['lines', 'MISSING_LINE', 'glove'],
      ['lines', 'MISSING_LINE', 'visor'],
    ]);
  });

  it('have every fault named at once', () => {
    expect(
      told([
        line('gown', { stock: -1, usedLastWeek: 0.5, expectedNextWeek: 1_000_000_001, statedNeed: -2 }),
        line('boot', { stock: null }),
        line('gown', { usedLastWeek: undefined }),
        line('visor'),
      ]),
    ).toEqual([
      ['lines.0.stock', 'NEGATIVE', 'gown'],
      ['lines.0.usedLastWeek', 'FRACTIONAL', 'gown'],
      ['lines.0.expectedNextWeek', 'ABSURD', 'gown'],
      ['lines.0.statedNeed', 'NEGATIVE', 'gown'],
      ['lines.1.categoryCode', 'UNKNOWN_CATEGORY', 'boot'],
      ['lines.1.stock', 'MISSING_VALUE', 'boot'],
      ['lines.2.categoryCode', 'DUPLICATE_CATEGORY', 'gown'],
      ['lines.2.usedLastWeek', 'MISSING_VALUE', 'gown'],
      ['lines', 'MISSING_LINE', 'glove'],
    ]);
  });

  it('may say that use is not known, which is neither 0 nor left out', () => {
    const others = [line('glove'), line('visor')];
    expect(told([line('gown', { usedLastWeek: null, useUnknown: true }), ...others])).toEqual([]);
    expect(told([line('gown', { usedLastWeek: null, useUnknown: false }), ...others])).toEqual([
      ['lines.0.usedLastWeek', 'MISSING_VALUE', 'gown'],
    ]);
    expect(told([line('gown', { usedLastWeek: 0, useUnknown: true }), ...others])).toEqual([
      ['lines.0.usedLastWeek', 'CONTRADICTORY', 'gown'],
    ]);
  });

  it('have from 0 to 6 whole days without stock', () => {
    const fault = (daysDry: number) =>
      told([line('gown', { daysDry }), line('glove'), line('visor')]).map(([, code]) => code);
    expect([0, 3, 6].flatMap(fault)).toEqual([]);
    expect([7, -1, 1.5, 1e12].map((days) => fault(days))).toEqual([
      ['OUT_OF_RANGE'],
      ['NEGATIVE'],
      ['FRACTIONAL'],
      ['ABSURD'],
    ]);
  });

  it.each([
    [-1, ReportFaultCode.NEGATIVE],
    [-0.5, ReportFaultCode.NEGATIVE],
    [-Infinity, ReportFaultCode.NEGATIVE],
    [0.5, ReportFaultCode.FRACTIONAL],
    [REPORT_QUANTITY_MAX + 1, ReportFaultCode.ABSURD],
    [1e308, ReportFaultCode.ABSURD],
    [Infinity, ReportFaultCode.ABSURD],
    [NaN, ReportFaultCode.ABSURD],
  ])('%d is %s, the stated need too', (figure, code) => {
    const [fault] = validateLines(
      [line('gown', { statedNeed: figure }), line('glove'), line('visor')],
      CATEGORIES,
    );
    expect(fault).toEqual({ path: 'lines.0.statedNeed', code, categoryCode: 'gown', figure: 'statedNeed' });
  });

  it('are without a fault exactly when each category is there once, with whole figures in range', () => {
    const figure = fc.oneof(
      fc.integer({ min: -3, max: 3 }),
      fc.constantFrom(null, undefined, 0.5, REPORT_QUANTITY_MAX, REPORT_QUANTITY_MAX + 1),
    );
    const anyLine = fc.record({
      categoryCode: fc.constantFrom(...CATEGORIES, 'boot'),
      stock: figure,
      usedLastWeek: figure,
      expectedNextWeek: figure,
      statedNeed: figure,
    });
    const good = (value: number | null | undefined, optional = false): boolean =>
      value === null || value === undefined
        ? optional
        : Number.isInteger(value) && value >= 0 && value <= REPORT_QUANTITY_MAX;
    fc.assert(
      fc.property(fc.array(anyLine, { maxLength: 5 }), (lines) => {
        const whole =
          [...lines.map(({ categoryCode }) => categoryCode)].sort().join() ===
            [...CATEGORIES].sort().join() &&
          lines.every(
            (l) =>
              good(l.stock) && good(l.usedLastWeek) && good(l.expectedNextWeek) && good(l.statedNeed, true),
          );
        expect(validateLines(lines, CATEGORIES).length === 0).toBe(whole);
      }),
      { numRuns: 2_000 },
    );
  });
});
