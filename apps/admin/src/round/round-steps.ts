import type { LiveRoundFragment, RoundState } from '../generated/graphql.js';

/** The states of a round, in the only order it can go through them. */
const STATES: readonly RoundState[] = ['OPEN', 'CALCULATING', 'CALCULATED', 'APPROVED', 'RELEASED'];

export interface RoundStep {
  readonly state: RoundState;
  readonly position: 'done' | 'current' | 'ahead';
  /** When the round came there; null when it has not, or when nobody keeps that. */
  readonly at: string | null;
  readonly by: string | null;
}

/** What happened to a round so far, and what is ahead. A released round has nothing left to do. */
export function roundSteps(round: LiveRoundFragment): RoundStep[] {
  const reached = STATES.indexOf(round.state);
  const known: Record<RoundState, readonly [string | null, string | null]> = {
    OPEN: [round.openedAt, round.openedBy],
    CALCULATING: [null, round.calculationRequestedBy ?? null],
    CALCULATED: [round.calculatedAt ?? null, null],
    APPROVED: [round.approvedAt ?? null, round.approvedBy ?? null],
    RELEASED: [round.releasedAt ?? null, round.releasedBy ?? null],
  };
  return STATES.map((state, index) => {
    const isLast = state === 'RELEASED';
    const [at, by] = index <= reached ? known[state] : [null, null];
    const position =
      index < reached || (index === reached && isLast) ? 'done' : index === reached ? 'current' : 'ahead';
    return { state, position, at, by };
  });
}
