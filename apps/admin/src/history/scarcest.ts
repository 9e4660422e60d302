import type { OwnWeekFragment } from '../generated/graphql.js';

type Lines = NonNullable<OwnWeekFragment['report']>['lines'];

export interface Scarcest {
  readonly category: string;
  readonly days: number;
}

/** What lasts for the fewest days; the first of equals. null: of nothing it is known, or nothing is used. */
export function scarcest(lines: Lines): Scarcest | null {
  let least: Scarcest | null = null;
  for (const { category, outlook } of lines) {
    const days = outlook.daysCover;
    if (typeof days === 'number' && (least === null || days < least.days)) {
      least = { category: category.name, days };
    }
  }
  return least;
}
