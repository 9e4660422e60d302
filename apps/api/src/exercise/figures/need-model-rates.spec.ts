import { readCatalogue, readRegister } from '../../registry/register/data-files.js';
import { NEED_MODEL_RATES } from './need-model-rates.js';
import { WEEKLY_USE } from './weekly-use.js';

describe('the rates of the need model', () => {
  const { organisations, totals } = readRegister();
  const beds = organisations.reduce((sum, o) => sum + (o.somaticBeds ?? 0), 0);

  it('are the weekly totals over inhabitants and beds, for every category of the catalogue', () => {
    expect(NEED_MODEL_RATES).toEqual(
      WEEKLY_USE.map(({ categoryCode, kommuner, hospitals }) => ({
        categoryCode,
        thousandthsPer1000Inhabitants: Math.round((kommuner * 1_000_000) / totals.population),
        thousandthsPerSomaticBed: Math.round((hospitals * 1_000) / beds),
      })),
    );
    expect(NEED_MODEL_RATES.map((r) => r.categoryCode)).toEqual(
      readCatalogue().categories.map((c) => c.code),
    );
  });

  it('expect 17,201 masks a week in Trondheim and 21,856 at St. Olavs hospital', () => {
    const masks = NEED_MODEL_RATES[0];
    const trondheim = organisations.find((o) => o.kommuneNumber === '5001')?.population ?? 0;
    const stOlavs = organisations.find((o) => o.organisationNumber === '883974832')?.somaticBeds ?? 0;
    expect(Math.ceil((trondheim * (masks?.thousandthsPer1000Inhabitants ?? 0)) / 1_000_000)).toBe(17_201);
    expect(Math.ceil((stOlavs * (masks?.thousandthsPerSomaticBed ?? 0)) / 1_000)).toBe(21_856);
  });
});
