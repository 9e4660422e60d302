import { parseIsoWeek } from '@fordel/shared';
import type { AnnualUse, AnnualUseLine } from '../annual-use/annual-use.js';
import { NORMAL_STOCK_KINDS } from '../kind.js';
import { yearOfReports } from '../rule/year-of-reports.js';
import type { Facts } from './facts.js';

const weeksIn = (year: number): number => (parseIsoWeek(`${year}-W53`) === null ? 52 : 53);

/** A calendar year as it is known: what the organisation states goes before what its reports add up to, and both are shown. */
export function annualUseOf(year: number, { statedYears, reportedYears }: Facts): AnnualUse {
  const statement = statedYears.find((each) => each.year === year);
  const weeksInYear = weeksIn(year);
  const lines = NORMAL_STOCK_KINDS.map((kind): AnnualUseLine => {
    const said = statement?.lines.find((line) => line.kind === kind);
    const reports = reportedYears.find((each) => each.year === year && each.kind === kind);
    const reported = reports ? yearOfReports({ ...reports, weeksInYear }) : null;
    const stated = said?.used ?? null;
    return {
      ...{ kind, used: stated ?? reported, stated, reported },
      ...{ weeks: reports?.weeks ?? 0, deviantBecause: said?.deviantBecause ?? null },
    };
  });
  return {
    ...{ year, weeksInYear, lines, revision: statement?.revision ?? 0 },
    ...{ source: statement?.source ?? null, reason: statement?.reason ?? null },
    ...{ statedBy: statement?.statedBy ?? null, statedAt: statement?.statedAt ?? null },
  };
}
