import { addWeeks, reportDeadline, reportOpens, weeksBetween, type IsoWeek } from '@fordel/shared';
import { GraphQLError } from 'graphql';

/** Ten years: more than anybody looks at in one go. */
const MAX_WEEKS = 530;

/** Weeks to look at, and their deadlines where the database has no row that says otherwise. */
export interface AskedWeeks {
  readonly weeks: readonly IsoWeek[];
  readonly opens: readonly Date[];
  readonly deadlines: readonly Date[];
}

/**
 * The weeks from one to another, both included.
 * @throws GraphQLError BAD_USER_INPUT when there are none or too many
 */
export function weeksFrom(from: IsoWeek, to: IsoWeek): AskedWeeks {
  const count = weeksBetween(from, to) + 1;
  if (count < 1 || count > MAX_WEEKS) {
    throw new GraphQLError(`from ${from} to ${to} is not between 1 and ${MAX_WEEKS} weeks`, {
      extensions: { code: 'BAD_USER_INPUT' },
    });
  }
  const weeks = Array.from({ length: count }, (_, n) => addWeeks(from, n));
  return { weeks, opens: weeks.map(reportOpens), deadlines: weeks.map(reportDeadline) };
}
