import type { FollowedReporterFragment, Reporters, ReportingStatus } from '../../generated/graphql.js';

export interface ReporterFilter {
  readonly status: ReportingStatus | 'ALL';
  readonly kind: Reporters | 'ALL';
  /** Part of a name. */
  readonly search: string;
}

export const WHOM_TO_CALL: ReporterFilter = { status: 'MISSING', kind: 'ALL', search: '' };

export function matches(
  { status, kind, search }: ReporterFilter,
  reporter: FollowedReporterFragment,
): boolean {
  return (
    (status === 'ALL' || reporter.status === status) &&
    (kind === 'ALL' || reporter.kind === kind) &&
    reporter.organisation.title.toLocaleLowerCase('nb').includes(search.trim().toLocaleLowerCase('nb'))
  );
}
