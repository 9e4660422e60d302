import { WeekPart } from './week-part.js';

/** What everybody is told when a part of the database's words changed. */
export const TOLD_TO_ALL: Readonly<Record<string, readonly WeekPart[]>> = {
  REPORTS: [WeekPart.COUNTS],
  WEEK: [WeekPart.COUNTS],
  ROUND: [WeekPart.ROUND],
  SHIPMENTS: [WeekPart.COUNTS],
  CLOCK: [WeekPart.CLOCK],
};

export interface GuardedPart {
  readonly part: WeekPart;
  /** Who may ask this is told, as far as it reaches for them. */
  readonly operation: string;
  /** A row when one of the organisations' ($2) rows of the week ($1, null: any) is among what row-level security shows. */
  readonly sql: string;
}

/** What only those are told who would see it if they asked. */
export const GUARDED_PARTS: readonly GuardedPart[] = [
  {
    part: WeekPart.REPORTS,
    operation: 'Query.weeklyReports',
    sql: 'select 1 from weekly_report where iso_week = coalesce($1, iso_week) and organisation_id = any($2) limit 1',
  },
  {
    part: WeekPart.SHIPMENTS,
    operation: 'Query.shipments',
    sql: `select 1 from shipment s join allocation_round r on r.id = s.round_id
          where r.iso_week = coalesce($1, r.iso_week) and s.recipient_id = any($2) limit 1`,
  },
  {
    part: WeekPart.MESSAGES,
    operation: 'Query.messages',
    sql: 'select $1::text from message_recipient where organisation_id = any($2) or sender_id = any($2) limit 1',
  },
  {
    part: WeekPart.URGENT,
    operation: 'Query.urgentRequests',
    sql: 'select $1::text from urgent_request where recipient_id = any($2) limit 1',
  },
];
