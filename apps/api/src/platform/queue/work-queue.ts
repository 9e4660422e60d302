/** The one queue: deliveries of events, and ticks. Its jobs nudge; the rows they lead to are the truth. */
export const WORK_QUEUE = 'work';

export interface EventJob {
  readonly eventId: string;
  readonly handler: string;
}

export type TickJob = Record<string, never>;
