import type { NeedModelRate } from './need-model-rate.js';
import type { RateTerms } from './use-by-rate.js';

/** What the model knows a reporter by; null where it has no such figure. */
export interface Reporter {
  readonly population: number | null;
  readonly population80Plus: number | null;
  readonly somaticBeds: number | null;
  readonly nursingHomeResidents: number | null;
  readonly homeCareVisits: number | null;
}

/** Of a reporter that has not said what its nursing homes and home care do. */
export const NOTHING_STATED = { nursingHomeResidents: null, homeCareVisits: null };

type Rate = Pick<NeedModelRate, 'base' | 'perResident80Plus' | 'activity'>;

const NO_TERM: RateTerms = {
  ...{ inhabitants: null, residents80Plus: null, nursingHomes: null, homeCare: null, beds: null },
};

/**
 * What a rate expects of a reporter, term by term:
 * - of a hospital base · beds;
 * - of a kommune whose residents in nursing homes and home-care visits are both known, where the model has rates for them,
 *   base · inhabitants / 1,000 + per resident · residents + per visit · visits;
 * - of any other kommune base · inhabitants / 1,000 + per resident of 80 or older · those residents.
 * null: the model says nothing, which is not the same as no use.
 */
export function termsByRate(rate: Rate, reporter: Reporter): RateTerms | null {
  const { population, population80Plus, somaticBeds } = reporter;
  if (rate.perResident80Plus === null)
    return somaticBeds === null ? null : { ...NO_TERM, beds: rate.base * somaticBeds };
  if (population === null) return null;
  const known = byActivity(rate.activity, population, reporter);
  if (known) return known;
  const inhabitants = (rate.base * population) / 1000;
  if (rate.perResident80Plus === 0) return { ...NO_TERM, inhabitants };
  if (population80Plus === null) return null; // who is not counted is not nobody
  return { ...NO_TERM, inhabitants, residents80Plus: rate.perResident80Plus * population80Plus };
}

function byActivity(
  activity: Rate['activity'],
  population: number,
  { nursingHomeResidents, homeCareVisits }: Reporter,
): RateTerms | null {
  const { base = null, perNursingHomeResident = null, perHomeCareVisit = null } = activity ?? {};
  if (base === null || perNursingHomeResident === null || perHomeCareVisit === null) return null;
  if (nursingHomeResidents === null || homeCareVisits === null) return null;
  return {
    ...NO_TERM,
    inhabitants: (base * population) / 1000,
    nursingHomes: perNursingHomeResident * nursingHomeResidents,
    homeCare: perHomeCareVisit * homeCareVisits,
  };
}

/** Base units a week by a rate, all terms together, rounded up. null: the model says nothing. */
export function expectedByRate(rate: Rate, reporter: Reporter): number | null {
  const terms = termsByRate(rate, reporter);
  return terms && totalOf(terms);
}

/** All terms together, base units, rounded up. null: no use is expected. */
export const totalOf = (terms: RateTerms): number | null =>
  whole(Object.values<number | null>({ ...terms }).reduce<number>((sum, term) => sum + (term ?? 0), 0));

/** Rates are thousandths, so what is beyond the sixth decimal is a double's and not a use. */
function whole(use: number): number | null {
  return use > 0 ? Math.ceil(Math.round(use * 1e6) / 1e6) : null;
}
