import { isQuantity } from '@fordel/shared';
import { readCatalogue, readRegister } from '../../registry/register/data-files.js';
import { inShippingWeek } from './national-receipts.js';
import type { ReportLine } from './report.js';
import { DEFAULT_SEED, scenario, type Scenario } from './scenario.js';
import type { ScenarioName } from './scenario-settings.js';
import { WEEKLY_USE } from './weekly-use.js';

const kinds = new Map(readRegister().organisations.map((o) => [o.id, o.kind]));
const products = new Map(readCatalogue().products.map((p) => [p.id, p]));
const categories = readCatalogue().categories.map((c) => c.code);
const weeks: Record<ScenarioName, Scenario> = {
  scarce: scenario('scarce'),
  plentiful: scenario('plentiful'),
};

const isKommune = (id: string) => kinds.get(id) === 'KOMMUNE';
const lines = (week: Scenario, who: 'kommuner' | 'hospitals', code: string): ReportLine[] =>
  week.reports
    .filter((r) => isKommune(r.organisationId) === (who === 'kommuner'))
    .flatMap((r) => r.lines.filter((line) => line.categoryCode === code));
const sum = (list: ReportLine[], of: (line: ReportLine) => number) =>
  list.reduce((total, line) => total + of(line), 0);

const receipts = (week: Scenario) => {
  const totals: Record<string, number> = {};
  for (const { productId, quantity } of week.nationalReceipts) {
    const code = products.get(productId)?.categoryCode ?? 'unknown';
    totals[code] = (totals[code] ?? 0) + quantity;
  }
  return totals;
};

const medianDays = (list: ReportLine[]) => {
  const days = list.filter((l) => l.usedLastWeek > 0).map((l) => (7 * l.stock) / l.usedLastWeek);
  return days.sort((a, b) => a - b)[Math.floor(days.length / 2)] ?? NaN;
};

/** What everybody may plausibly want of the category: up to 28 days, never more than stated. */
const want = (list: ReportLine[]) =>
  sum(list, (l) =>
    Math.max(
      0,
      Math.min(l.statedNeed ?? Infinity, 4 * Math.max(l.usedLastWeek, l.expectedNextWeek) - l.stock),
    ),
  );

describe.each(['scarce', 'plentiful'] as const)('the %s week', (name) => {
  const week = weeks[name];

  it('has a report from every hospital and kommune, some late, some missing', () => {
    expect(week.reports).toHaveLength(23 + 356);
    expect(new Set(week.reports.map((r) => r.organisationId)).size).toBe(379);
    const count = (when: string, kommune: boolean) =>
      week.reports.filter((r) => r.when === when && isKommune(r.organisationId) === kommune).length;
    expect(['in-time', 'late', 'missing'].map((when) => count(when, true))).toEqual([327, 18, 11]);
    expect(['in-time', 'late', 'missing'].map((when) => count(when, false))).toEqual([22, 1, 0]);
  });

  it('has a line for every category of the catalogue, or no report at all', () => {
    for (const report of week.reports) {
      const expected = report.when === 'missing' ? [] : categories;
      expect(report.lines.map((l) => l.categoryCode)).toEqual(expected);
    }
  });

  it('adds up to the weekly totals exactly', () => {
    const reported = WEEKLY_USE.map(({ categoryCode }) => [
      categoryCode,
      sum(lines(week, 'hospitals', categoryCode), (l) => l.usedLastWeek),
      sum(lines(week, 'kommuner', categoryCode), (l) => l.usedLastWeek),
    ]);
    expect(reported).toEqual([
      ['MUNNBIND', 315_000, 450_000],
      ['HANSKER', 2_900_000, 1_300_000],
      ['SMITTEFRAKK', 52_000, 23_310],
      ['SMITTEDRAKT', 13_000, 5_828],
      ['STELLEFRAKK', 0, 45_000],
      ['PLASTFORKLE', 65_000, 90_000],
      ['AANDEDRETTSVERN', 8_500, 3_810],
      ['OYEBESKYTTELSE', 5_500, 7_857],
      ['HETTE', 80_000, 4_000],
      ['DESINFEKSJON', 1_390_000, 5_400_000],
      ['PROVETAKING', 10_000, 20_000],
    ]);
  });

  it('holds whole quantities only', () => {
    const all = week.reports.flatMap((r) => r.lines);
    const numbers = all.flatMap((l) => [l.stock, l.usedLastWeek, l.expectedNextWeek, l.statedNeed ?? 0]);
    expect([...numbers, ...week.nationalReceipts.map((r) => r.quantity)].every(isQuantity)).toBe(true);
    expect(week.nationalReceipts.every((r) => r.quantity > 0 && products.has(r.productId))).toBe(true);
  });

  it('is the same, byte for byte, from the same seed, and another week from another', () => {
    expect(JSON.stringify(scenario(name, DEFAULT_SEED))).toBe(JSON.stringify(week));
    expect(scenario(name, 2021).reports).not.toEqual(week.reports);
  });

  it.each([1, 2, 3])('adds up from seed %i too', (seed) => {
    const other = scenario(name, seed);
    expect(sum(lines(other, 'kommuner', 'HANSKER'), (l) => l.usedLastWeek)).toBe(1_300_000);
    expect(sum(lines(other, 'hospitals', 'HANSKER'), (l) => l.usedLastWeek)).toBe(2_900_000);
  });

  it('says what is synthetic and how each missing figure was made', () => {
    expect(week.synthetic).toBe(true);
    const told = (words: string) => week.notes.some((note) => note.includes(words));
    expect(
      [...categories, 'SMITTEFRAKK_DRAKT', 'Synthetic:', 'four gowns to one suit'].filter((w) => !told(w)),
    ).toEqual([]);
  });
});

describe('the scarce week', () => {
  const week = weeks.scarce;

  it('is week 15 and receives a seventh of what was sent before 6 May', () => {
    expect(week.isoWeek).toBe('2020-W15');
    expect(receipts(week)).toEqual({
      MUNNBIND: 1_714_285,
      HANSKER: 2_857_143,
      SMITTEFRAKK: 104_000,
      SMITTEDRAKT: 26_000,
      OYEBESKYTTELSE: 57_143,
      AANDEDRETTSVERN: 77_143,
      HETTE: 32_857,
      STELLEFRAKK: 457,
    });
    expect([0, 1, 2, 3, 4, 5, 6].reduce((total, w) => total + inShippingWeek(12_000_000, w), 0)).toBe(
      12_000_000,
    );
  });

  it('brings masks and gloves in both packs, loose units in the smaller', () => {
    const masks = week.nationalReceipts.filter((r) => products.get(r.productId)?.categoryCode === 'MUNNBIND');
    expect(masks.map((r) => [products.get(r.productId)?.packSize, r.quantity])).toEqual([
      [50, 1_371_400],
      [10, 342_885],
    ]);
  });

  it('states the need of 20 March, and nothing where none was published', () => {
    const stated = (code: string) => sum(lines(week, 'kommuner', code), (l) => l.statedNeed ?? 0);
    expect([stated('MUNNBIND'), stated('HANSKER')]).toEqual([1_800_000, 5_200_000]);
    expect(lines(week, 'kommuner', 'SMITTEFRAKK').every((l) => l.statedNeed === null)).toBe(true);
    expect(lines(week, 'hospitals', 'MUNNBIND').every((l) => l.statedNeed === null)).toBe(true);
  });

  it.each(['MUNNBIND', 'HANSKER', 'SMITTEFRAKK', 'SMITTEDRAKT'])(
    'starves the kommuner of %s while the hospitals are well stocked',
    (code) => {
      const arrived = receipts(week)[code] ?? 0;
      expect(want(lines(week, 'kommuner', code))).toBeGreaterThan(1.5 * 0.2 * arrived);
      expect(want(lines(week, 'hospitals', code))).toBeLessThan(0.7 * arrived);
      expect(medianDays(lines(week, 'kommuner', code))).toBeLessThan(7);
      expect(medianDays(lines(week, 'hospitals', code))).toBeGreaterThan(20);
    },
  );

  it('has kommuner with empty shelves, who report low use', () => {
    const masks = lines(week, 'kommuner', 'MUNNBIND');
    expect(masks.filter((l) => l.stock === 0 && l.usedLastWeek > 0)).toHaveLength(15);
  });
});

describe('the plentiful week', () => {
  const week = weeks.plentiful;

  it('is week 24 and receives what was approved, and no respirator at all', () => {
    expect(week.isoWeek).toBe('2020-W24');
    expect(receipts(week)).toEqual({
      MUNNBIND: 5_200_000,
      HANSKER: 9_100_000,
      SMITTEFRAKK: 340_000,
      SMITTEDRAKT: 85_000,
      OYEBESKYTTELSE: 100_000,
      HETTE: 665_000,
      PLASTFORKLE: 500_000,
    });
  });

  it.each(['MUNNBIND', 'HANSKER', 'SMITTEFRAKK'])(
    'has enough %s for everybody, and leaves need to the rule',
    (code) => {
      const arrived = receipts(week)[code] ?? 0;
      expect(want(lines(week, 'kommuner', code))).toBeLessThan(0.2 * arrived);
      expect(want(lines(week, 'hospitals', code))).toBeLessThan(0.7 * arrived);
      expect(lines(week, 'kommuner', code).every((l) => l.statedNeed === null)).toBe(true);
    },
  );
});
