import { HOSPITAL_USE_PER_WEEK, KOMMUNE_NEED_20_MARCH } from './published.js';
import { byCategory } from './split-category.js';

/** What all hospitals and all kommuner use of a category in a week, in its base unit, and where each figure is from. */
export interface WeeklyUse {
  categoryCode: string;
  hospitals: number;
  kommuner: number;
  hospitalsFrom: string;
  kommunerFrom: string;
}

/** The weeks the kommuner's stated need is read as: four, as far as the scheme builds up anybody's stock (28 days). */
const WEEKS_OF_STATED_NEED = 4;

const use = byCategory(HOSPITAL_USE_PER_WEEK);
const need = byCategory(KOMMUNE_NEED_20_MARCH);

const published = 'published: use in one week of weeks 18–19';
const split = 'published together as gowns and suits (65,000), split four to one';
const quarter = 'a quarter of the need the kommuner stated on 20 March';
const likeMasks = 'assumed: as many for each one a hospital uses as with masks (10 to 7)';
const likeGloves = 'assumed: as many for each one a hospital uses as with gloves (13 to 29)';

const row = (
  categoryCode: string,
  hospitals: number | undefined,
  hospitalsFrom: string,
  kommuner: number,
  kommunerFrom: string,
): WeeklyUse => ({ categoryCode, hospitals: hospitals ?? 0, kommuner, hospitalsFrom, kommunerFrom });

export const WEEKLY_USE: readonly WeeklyUse[] = [
  row('MUNNBIND', use.MUNNBIND, published, (need.MUNNBIND ?? 0) / WEEKS_OF_STATED_NEED, quarter),
  row('HANSKER', use.HANSKER, published, (need.HANSKER ?? 0) / WEEKS_OF_STATED_NEED, quarter),
  row('SMITTEFRAKK', use.SMITTEFRAKK, split, 23_310, likeGloves),
  row('SMITTEDRAKT', use.SMITTEDRAKT, split, 5_828, likeGloves),
  row(
    'STELLEFRAKK',
    0,
    'assumed: none, the care gown is for homes',
    45_000,
    'assumed: one for every ten masks',
  ),
  row(
    'PLASTFORKLE',
    65_000,
    'assumed: one for every gown or suit',
    90_000,
    'assumed: one for every five masks',
  ),
  row('AANDEDRETTSVERN', use.AANDEDRETTSVERN, published, 3_810, likeGloves),
  row('OYEBESKYTTELSE', use.OYEBESKYTTELSE, published, 7_857, likeMasks),
  row('HETTE', use.HETTE, published, 4_000, 'assumed: a twentieth of the hospitals, caps are for surgery'),
  row(
    'DESINFEKSJON',
    1_390_000,
    'assumed: about 20 ml a patient-day, a common benchmark (3.6 million patient-days in 2019)',
    5_400_000,
    'assumed: 20 ml a day for one in six of those aged 80 or more, about those in nursing homes',
  ),
  row('PROVETAKING', 10_000, 'assumed', 20_000, 'assumed'),
];
