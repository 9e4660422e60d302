/** A calendar year of an organisation and one kind of equipment, in pieces. */
export interface YearOfUse {
  /** null: not known, which is not 0. */
  readonly used: number | null;
  /** Significantly unlike other years. */
  readonly deviant: boolean;
}

/** One of the three years that count, and the year whose use stands in its place: itself, unless it is deviant. */
export interface CountedYear {
  readonly year: number;
  /** null: every year back to the first that can be stated is deviant. */
  readonly takenFrom: number | null;
  readonly used: number | null;
}

export interface ThreeMonths {
  /** The last three calendar years, latest first. */
  readonly years: readonly CountedYear[];
  /** Three months' normal consumption; null while the use of a counted year is not known. */
  readonly required: number | null;
}

const COUNTED = 3;
/** How many calendar years back an organisation may speak of. */
const YEARS_BACK = 10;

/** The calendar years an organisation may speak of in `thisYear`, latest first. */
export const statableYears = (thisYear: number): number[] =>
  Array.from({ length: YEARS_BACK }, (_, back) => thisYear - 1 - back);

/**
 * Regulation 2001-07-23-881 § 8 a: a quarter of the mean annual use of the last three calendar years, where the use in a deviant
 * year is replaced by that of the year before it, and of the one before that when it is deviant too.
 *
 * required = ⌈(a + b + c) / 12⌉: rounded once, and up, because less than a quarter is not a quarter.
 * @param yearOf what is known of a year
 */
export function threeMonths(thisYear: number, yearOf: (year: number) => YearOfUse): ThreeMonths {
  const statable = statableYears(thisYear);
  const years = statable.slice(0, COUNTED).map((year): CountedYear => {
    const takenFrom = statable.find((candidate) => candidate <= year && !yearOf(candidate).deviant) ?? null;
    return { year, takenFrom, used: takenFrom === null ? null : yearOf(takenFrom).used };
  });
  if (years.some(({ used }) => used === null)) return { years, required: null };
  const sum = years.reduce((total, { used }) => total + (used ?? 0), 0);
  return { years, required: Math.ceil(sum / (4 * COUNTED)) };
}
