import type { ReportFormFragment } from '../generated/graphql.js';

/** Who is in front of a report: the reporter itself, its fylkesmann or RHF on its behalf, or somebody who only reads it. */
export type ReportedBy = 'own' | 'onBehalf' | 'reader';

/** A kommune has its RHF in the register too, but is its fylkesmann's to report for. */
export function reportedBy(
  { id, fylkesmann, rhf }: ReportFormFragment['organisation'],
  readerId: string | null,
): ReportedBy {
  if (id === readerId) return 'own';
  return (fylkesmann ?? rhf)?.id === readerId ? 'onBehalf' : 'reader';
}
