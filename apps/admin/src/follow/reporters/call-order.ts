import type { CallOutcome, FollowedReporterFragment, ReportingStatus } from '../../generated/graphql.js';

const STATUS: Readonly<Record<ReportingStatus, number>> = { MISSING: 0, EMPTY: 1, LATE: 2, IN_TIME: 3 };

/** Who has not been reached comes before who has. */
const OUTCOME: Readonly<Record<CallOutcome | 'NONE', number>> = {
  NONE: 0,
  NO_ANSWER: 1,
  WRONG_CONTACT: 1,
  REPORTED_BY_PHONE: 2,
  WILL_REPORT: 3,
  CANNOT_REPORT: 4,
};

/** Compares by whom to call first: what is missing, not reached, away longest; then by name. */
export function byCallOrder(one: FollowedReporterFragment, other: FollowedReporterFragment): number {
  const outcome = ({ lastCall }: FollowedReporterFragment) => OUTCOME[lastCall?.outcome ?? 'NONE'];
  const lastWeek = ({ lastReportedWeek }: FollowedReporterFragment) => lastReportedWeek ?? '';
  return (
    STATUS[one.status] - STATUS[other.status] ||
    outcome(one) - outcome(other) ||
    (lastWeek(one) === lastWeek(other) ? 0 : lastWeek(one) < lastWeek(other) ? -1 : 1) ||
    one.organisation.title.localeCompare(other.organisation.title, 'nb')
  );
}
