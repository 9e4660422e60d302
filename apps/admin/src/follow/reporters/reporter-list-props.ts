import type { FollowContactFragment, FollowedReporterFragment } from '../../generated/graphql.js';
import type { Follower } from '../use-follower.js';

/** What a list of reporters is of, and for whom. */
export interface ReporterListProps {
  readonly isoWeek: string;
  readonly county: string | null;
  readonly reporters: readonly FollowedReporterFragment[];
  readonly follower: Follower;
  readonly refetch: () => void;
  /** By organisation; absent for those who may not see them. */
  readonly contacts?: ReadonlyMap<string, readonly FollowContactFragment[]>;
}
