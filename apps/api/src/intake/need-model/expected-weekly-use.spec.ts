import { expectedWeeklyUse } from './expected-weekly-use.js';
import { NEED_MODEL_RATES } from './rates.js';

const kommune = (population: number | null) => ({ kind: 'KOMMUNE', population, somaticBeds: null }) as const;
const hospital = (somaticBeds: number | null) =>
  ({ kind: 'HOSPITAL', population: null, somaticBeds }) as const;

describe('expected weekly use', () => {
  it.each(Object.entries(NEED_MODEL_RATES))('%s: the rates are the totals divided', (_, rate) => {
    expect(rate.perThousandInhabitants).toBe(Math.round((rate.derivedFrom.kommuner * 1000) / 5_367.58));
    expect(rate.perSomaticBed).toBe(Math.round((rate.derivedFrom.hospitals * 1000) / 10_709));
  });

  it('follows inhabitants and beds, rounded up', () => {
    expect(expectedWeeklyUse('MUNNBIND', kommune(1000))).toBe(84); // 83.837
    expect(expectedWeeklyUse('MUNNBIND', kommune(5_367_580))).toBe(450_002);
    expect(expectedWeeklyUse('MUNNBIND', hospital(100))).toBe(2942); // 2,941.5
    expect(expectedWeeklyUse('SMITTEDRAKT', kommune(1))).toBe(1);
  });

  it('says nothing where it knows nothing: no figure, no rate, no such category', () => {
    expect(expectedWeeklyUse('MUNNBIND', kommune(null))).toBeNull();
    expect(expectedWeeklyUse('MUNNBIND', hospital(null))).toBeNull();
    expect(expectedWeeklyUse('STELLEFRAKK', hospital(500))).toBeNull();
    expect(expectedWeeklyUse('VISIRER', kommune(5000))).toBeNull();
  });
});
