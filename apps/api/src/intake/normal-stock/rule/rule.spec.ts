import { countedHeld, missingOf } from './held.js';
import { threeMonths, type YearOfUse } from './three-months.js';
import { yearOfReports } from './year-of-reports.js';

/** `{ 2019: 1200, 2018: 'deviant' }`; a year that is not there is not known. */
const years =
  (known: Readonly<Record<number, number | 'deviant'>>) =>
  (year: number): YearOfUse => {
    const said = known[year];
    return { used: typeof said === 'number' ? said : null, deviant: said === 'deviant' };
  };

describe('three months’ normal consumption', () => {
  it('is a quarter of the mean of the last three calendar years', () => {
    const { years: counted, required } = threeMonths(
      2026,
      years({ 2025: 12_000, 2024: 10_000, 2023: 14_000 }),
    );
    expect(required).toBe(3000); // 36,000 / 3 / 4
    expect(counted).toEqual([
      { year: 2025, takenFrom: 2025, used: 12_000 },
      { year: 2024, takenFrom: 2024, used: 10_000 },
      { year: 2023, takenFrom: 2023, used: 14_000 },
    ]);
  });

  it('is rounded once, and up', () => {
    expect(threeMonths(2026, years({ 2025: 12_000, 2024: 12_000, 2023: 12_000 })).required).toBe(3000);
    expect(threeMonths(2026, years({ 2025: 12_000, 2024: 12_000, 2023: 12_001 })).required).toBe(3001);
    expect(threeMonths(2026, years({ 2025: 5, 2024: 5, 2023: 1 })).required).toBe(1); // 11 / 12
    const most = 2 ** 44 - 1;
    expect(threeMonths(2026, years({ 2025: most, 2024: most, 2023: most })).required).toBe(2 ** 42); // ⌈(2⁴⁴ − 1) / 4⌉
  });

  it('puts the year before in the place of a deviant year, even when that one counts already', () => {
    const pandemic = threeMonths(2021, years({ 2020: 'deviant', 2019: 1200, 2018: 960 }));
    expect(pandemic.years[0]).toEqual({ year: 2020, takenFrom: 2019, used: 1200 });
    expect(pandemic.required).toBe(280); // (1,200 + 1,200 + 960) / 12
  });

  it('goes on back when the year before is deviant too', () => {
    const long = threeMonths(2023, years({ 2022: 'deviant', 2021: 'deviant', 2020: 'deviant', 2019: 1201 }));
    expect(long.years.map(({ takenFrom }) => takenFrom)).toEqual([2019, 2019, 2019]);
    expect(long.required).toBe(301); // 3,603 / 12 = 300.25
  });

  it('is not known while a year that counts is not known: unknown is not 0', () => {
    expect(threeMonths(2026, years({ 2025: 1200, 2024: 1200 })).required).toBeNull();
    expect(threeMonths(2026, years({ 2025: 1200, 2024: 1200, 2023: 'deviant' }))).toMatchObject({
      years: [{}, {}, { year: 2023, takenFrom: 2022, used: null }],
      required: null,
    });
    const never = Object.fromEntries(Array.from({ length: 10 }, (_, n) => [2016 + n, 'deviant' as const]));
    expect(threeMonths(2026, years({ ...never, 2015: 1200 }))).toMatchObject({
      years: [{ takenFrom: null }, { takenFrom: null }, { takenFrom: null }],
      required: null,
    });
  });

  it('is nothing of what is not used in a normal year', () => {
    expect(threeMonths(2026, years({ 2025: 0, 2024: 0, 2023: 0 })).required).toBe(0);
  });
});

describe('a year by its weekly reports', () => {
  it('is their sum when every week is known', () => {
    expect(yearOfReports({ used: 5300, weeks: 53, weeksInYear: 53 })).toBe(5300);
  });

  it('counts a week nobody reported as the mean of the others', () => {
    expect(yearOfReports({ used: 4900, weeks: 49, weeksInYear: 52 })).toBe(5200);
    expect(yearOfReports({ used: 1000, weeks: 51, weeksInYear: 52 })).toBe(1020); // 1,019.6
  });

  it('says nothing on less than three quarters of the weeks', () => {
    expect(yearOfReports({ used: 3900, weeks: 39, weeksInYear: 52 })).toBe(5200);
    expect(yearOfReports({ used: 3800, weeks: 38, weeksInYear: 52 })).toBeNull();
    expect(yearOfReports({ used: 4000, weeks: 40, weeksInYear: 53 })).toBe(5300);
    expect(yearOfReports({ used: 3900, weeks: 39, weeksInYear: 53 })).toBeNull();
    expect(yearOfReports({ used: 0, weeks: 0, weeksInYear: 52 })).toBeNull();
  });
});

describe('what is held against it', () => {
  it('is what it has itself and its shares, without what is stored abroad', () => {
    const own = { quantity: 2000, storedInNorway: true };
    const undeclared = { quantity: 300, storedInNorway: null };
    const abroad = { quantity: 5000, storedInNorway: false };
    expect(countedHeld([own, undeclared, abroad])).toBe(2300);
    expect(countedHeld([{ quantity: null, storedInNorway: false }, undeclared])).toBe(300);
  });

  it('is not known when a part that counts is not', () => {
    expect(
      countedHeld([
        { quantity: null, storedInNorway: null },
        { quantity: 300, storedInNorway: true },
      ]),
    ).toBeNull();
  });

  it('lacks what is not there, never less than nothing', () => {
    expect([missingOf(3000, 2300), missingOf(3000, 3000), missingOf(3000, 9000)]).toEqual([700, 0, 0]);
    expect([missingOf(null, 2300), missingOf(3000, null), missingOf(0, null)]).toEqual([null, null, 0]);
  });
});
