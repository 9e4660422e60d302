import { UrgentState } from '../urgent-state.js';

/** What is told of by e-mail: a state that somebody must act on or waits for, and an answer that is due sooner or does not come. */
export type NoticeAbout =
  | Exclude<UrgentState, UrgentState.WITHDRAWN>
  | 'ANSWER_SOONER'
  | 'ANSWER_OVERDUE'
  | 'MAY_BE_TAKEN_OVER'
  | 'TAKEN_OVER';

/** The state a request is in for as long as there is something to tell. */
export const TOLD_IN: Readonly<Record<NoticeAbout, UrgentState>> = {
  SENT: UrgentState.SENT,
  ANSWER_SOONER: UrgentState.SENT,
  ANSWER_OVERDUE: UrgentState.SENT,
  MAY_BE_TAKEN_OVER: UrgentState.SENT,
  FORWARDED: UrgentState.FORWARDED,
  TAKEN_OVER: UrgentState.FORWARDED,
  SOLVED_LOCALLY: UrgentState.SOLVED_LOCALLY,
  GRANTED: UrgentState.GRANTED,
  REJECTED: UrgentState.REJECTED,
};
