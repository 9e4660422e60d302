/** The figures of a round were asked for; the subject is the round. */
export const CALCULATION_REQUESTED = 'round.calculation-requested';
/** A round's decisions are final and public, its goods reserved; the subject is the round. */
export const ROUND_RELEASED = 'round.released';
