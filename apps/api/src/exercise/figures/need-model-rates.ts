/**
 * Weekly base use for the policy's need model, in thousandths of a base unit: of a kommune per 1,000 inhabitants, of a
 * hospital per somatic bed. Derived from the weekly totals the exercise shares out (weekly-use.ts): all kommuner's use
 * over 5,367,580 inhabitants on 1 January 2020, all hospitals' over 10,709 somatic beds in 2019, to the nearest
 * thousandth. Masks: 450,000 / 5,367.58 = 83.837 per 1,000 inhabitants. A spec does the division again.
 *
 * A kommune's expected weekly use in base units is population × thousandthsPer1000Inhabitants / 1,000,000,
 * a hospital's somaticBeds × thousandthsPerSomaticBed / 1,000.
 */
export interface NeedModelRate {
  categoryCode: string;
  thousandthsPer1000Inhabitants: number;
  thousandthsPerSomaticBed: number;
}

export const NEED_MODEL_RATES: readonly NeedModelRate[] = [
  { categoryCode: 'MUNNBIND', thousandthsPer1000Inhabitants: 83_837, thousandthsPerSomaticBed: 29_415 }, // 450,000 and 315,000 a week
  { categoryCode: 'HANSKER', thousandthsPer1000Inhabitants: 242_195, thousandthsPerSomaticBed: 270_800 }, // 1,300,000 and 2,900,000 a week
  { categoryCode: 'SMITTEFRAKK', thousandthsPer1000Inhabitants: 4_343, thousandthsPerSomaticBed: 4_856 }, // 23,310 and 52,000 a week
  { categoryCode: 'SMITTEDRAKT', thousandthsPer1000Inhabitants: 1_086, thousandthsPerSomaticBed: 1_214 }, // 5,828 and 13,000 a week
  { categoryCode: 'STELLEFRAKK', thousandthsPer1000Inhabitants: 8_384, thousandthsPerSomaticBed: 0 }, // 45,000 and 0 a week
  { categoryCode: 'PLASTFORKLE', thousandthsPer1000Inhabitants: 16_767, thousandthsPerSomaticBed: 6_070 }, // 90,000 and 65,000 a week
  { categoryCode: 'AANDEDRETTSVERN', thousandthsPer1000Inhabitants: 710, thousandthsPerSomaticBed: 794 }, // 3,810 and 8,500 a week
  { categoryCode: 'OYEBESKYTTELSE', thousandthsPer1000Inhabitants: 1_464, thousandthsPerSomaticBed: 514 }, // 7,857 and 5,500 a week
  { categoryCode: 'HETTE', thousandthsPer1000Inhabitants: 745, thousandthsPerSomaticBed: 7_470 }, // 4,000 and 80,000 a week
  {
    categoryCode: 'DESINFEKSJON',
    thousandthsPer1000Inhabitants: 1_006_040,
    thousandthsPerSomaticBed: 129_797,
  }, // 5,400,000 and 1,390,000 a week
  { categoryCode: 'PROVETAKING', thousandthsPer1000Inhabitants: 3_726, thousandthsPerSomaticBed: 934 }, // 20,000 and 10,000 a week
];
