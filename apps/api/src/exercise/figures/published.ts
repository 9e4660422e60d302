/**
 * What was published in spring 2020, in pieces. Gown and suit were published as one figure (GOWN_AND_SUIT).
 * A category that is absent was not published. Sources: Helse Sør-Øst and NRK, 2020.
 */
export type PublishedCode =
  | 'MUNNBIND'
  | 'HANSKER'
  | 'GOWN_AND_SUIT'
  | 'OYEBESKYTTELSE'
  | 'AANDEDRETTSVERN'
  | 'HETTE'
  | 'STELLEFRAKK'
  | 'PLASTFORKLE';

type Published = Partial<Record<PublishedCode, number>>;

/** Use in the hospitals in one week of weeks 18–19, 2020. */
export const HOSPITAL_USE_PER_WEEK: Published = {
  MUNNBIND: 315_000,
  HANSKER: 2_900_000,
  GOWN_AND_SUIT: 65_000,
  OYEBESKYTTELSE: 5_500,
  AANDEDRETTSVERN: 8_500,
  HETTE: 80_000,
};

/** Sent out nationally before 6 May 2020. Gloves were published as 10,000,000 pairs. */
export const SHIPPED_BEFORE_6_MAY: Published = {
  MUNNBIND: 12_000_000,
  HANSKER: 2 * 10_000_000,
  GOWN_AND_SUIT: 910_000,
  OYEBESKYTTELSE: 400_000,
  AANDEDRETTSVERN: 540_000,
  HETTE: 230_000,
  STELLEFRAKK: 3_200,
};

/** The full weeks over which that was sent: 12 (Norway closed on Thursday of week 11) to 18. */
export const SHIPPING_WEEKS = { first: 12, last: 18 };

/** Approved nationally in week 24, 2020: no respirators at all. */
export const APPROVED_IN_WEEK_24: Published = {
  MUNNBIND: 5_200_000,
  HANSKER: 9_100_000,
  GOWN_AND_SUIT: 425_000,
  OYEBESKYTTELSE: 100_000,
  AANDEDRETTSVERN: 0,
  HETTE: 665_000,
  PLASTFORKLE: 500_000,
};

/** What the kommuner together said on 20 March 2020 that they needed, a plain figure for the weeks to come. */
export const KOMMUNE_NEED_20_MARCH: Published = { MUNNBIND: 1_800_000, HANSKER: 5_200_000 };
