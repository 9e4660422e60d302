/** Who is in front of a report: the reporter itself, its fylkesmann on its behalf, or somebody who only reads it. */
export type ReportedBy = 'own' | 'onBehalf' | 'reader';
