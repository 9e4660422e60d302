import { WEEKLY_USE } from '../../apps/api/src/exercise/figures/weekly-use.js';
import { NEED_MODEL_RATES } from '../../apps/api/src/intake/need-model/rates.js';
import { readCatalogue, readRegister } from '../../apps/api/src/registry/register/data-files.js';

describe('the rates of the need model', () => {
  const { organisations, totals } = readRegister();
  const beds = organisations.reduce((sum, o) => sum + (o.somaticBeds ?? 0), 0);

  it('are the weekly totals of the exercise over inhabitants and beds, for every category of the catalogue', () => {
    expect(NEED_MODEL_RATES).toEqual(
      Object.fromEntries(
        WEEKLY_USE.map(({ categoryCode, kommuner, hospitals }) => [
          categoryCode,
          {
            perThousandInhabitants: Math.round((kommuner * 1_000_000) / totals.population),
            perSomaticBed: Math.round((hospitals * 1_000) / beds),
            derivedFrom: { kommuner, hospitals },
          },
        ]),
      ),
    );
    expect(Object.keys(NEED_MODEL_RATES)).toEqual(readCatalogue().categories.map((c) => c.code));
  });

  it('expect 17,201 masks a week in Trondheim and 21,856 at St. Olavs hospital', () => {
    const masks = NEED_MODEL_RATES.MUNNBIND;
    const trondheim = organisations.find((o) => o.kommuneNumber === '5001')?.population ?? 0;
    const stOlavs = organisations.find((o) => o.organisationNumber === '883974832')?.somaticBeds ?? 0;
    expect(Math.ceil((trondheim * (masks?.perThousandInhabitants ?? 0)) / 1_000_000)).toBe(17_201);
    expect(Math.ceil((stOlavs * (masks?.perSomaticBed ?? 0)) / 1_000)).toBe(21_856);
  });
});
