/**
 * Weekly base use of a category, in thousandths of a base unit (pieces or millilitres): of a kommune per 1,000 inhabitants, of
 * a hospital per somatic bed; 0 where the model says nothing. `derivedFrom` holds the weekly totals they come from: all
 * kommuner's over 5,367,580 inhabitants on 1 January 2020, all hospitals' over 10,709 somatic beds in 2019 (SSB), to the
 * nearest thousandth. Hospitals' masks, gloves, eye protection, respirators, caps, and gowns and suits as one figure (parted
 * 4 : 1) were published by Helse Sør-Øst for a week of weeks 18 and 19, 2020; kommuner's masks and gloves are a quarter of the
 * need they stated on 20 March. The other totals are assumed.
 */
export interface NeedModelRate {
  readonly perThousandInhabitants: number;
  readonly perSomaticBed: number;
  readonly derivedFrom: { readonly kommuner: number; readonly hospitals: number };
}

/** By category code. */
export const NEED_MODEL_RATES: Readonly<Record<string, NeedModelRate>> = {
  MUNNBIND: {
    perThousandInhabitants: 83_837,
    perSomaticBed: 29_415,
    derivedFrom: { kommuner: 450_000, hospitals: 315_000 },
  },
  HANSKER: {
    perThousandInhabitants: 242_195,
    perSomaticBed: 270_800,
    derivedFrom: { kommuner: 1_300_000, hospitals: 2_900_000 },
  },
  SMITTEFRAKK: {
    perThousandInhabitants: 4343,
    perSomaticBed: 4856,
    derivedFrom: { kommuner: 23_310, hospitals: 52_000 },
  },
  SMITTEDRAKT: {
    perThousandInhabitants: 1086,
    perSomaticBed: 1214,
    derivedFrom: { kommuner: 5828, hospitals: 13_000 },
  },
  STELLEFRAKK: {
    perThousandInhabitants: 8384,
    perSomaticBed: 0,
    derivedFrom: { kommuner: 45_000, hospitals: 0 },
  },
  PLASTFORKLE: {
    perThousandInhabitants: 16_767,
    perSomaticBed: 6070,
    derivedFrom: { kommuner: 90_000, hospitals: 65_000 },
  },
  AANDEDRETTSVERN: {
    perThousandInhabitants: 710,
    perSomaticBed: 794,
    derivedFrom: { kommuner: 3810, hospitals: 8500 },
  },
  OYEBESKYTTELSE: {
    perThousandInhabitants: 1464,
    perSomaticBed: 514,
    derivedFrom: { kommuner: 7857, hospitals: 5500 },
  },
  HETTE: {
    perThousandInhabitants: 745,
    perSomaticBed: 7470,
    derivedFrom: { kommuner: 4000, hospitals: 80_000 },
  },
  DESINFEKSJON: {
    perThousandInhabitants: 1_006_040,
    perSomaticBed: 129_797,
    derivedFrom: { kommuner: 5_400_000, hospitals: 1_390_000 },
  },
  PROVETAKING: {
    perThousandInhabitants: 3726,
    perSomaticBed: 934,
    derivedFrom: { kommuner: 20_000, hospitals: 10_000 },
  },
};
