import { WeekPart } from './week-part.js';

/** Who is told what when something changed. */
export interface ToldPart {
  /** The database's word for what changed (`tell_changes` in the migrations). */
  readonly word: string;
  readonly part: WeekPart;
  /** Who may ask this is told, as far as it reaches for them. */
  readonly operation: string;
  /**
   * A row when one of the organisations' ($2) rows of the week ($1, null: any) is among what row-level security shows. Absent:
   * whoever may ask is shown all there is.
   */
  readonly sql?: string;
}

const INSTITUTION =
  'select $1::text from institution where id = any($2) or organisation_id = any($2) limit 1';

/** Nobody is told of what asking would not show them. */
export const TOLD_PARTS: readonly ToldPart[] = [
  { word: 'CLOCK', part: WeekPart.CLOCK, operation: 'Query.clock' },
  { word: 'WEEK', part: WeekPart.WEEK, operation: 'Query.currentWeek' },
  { word: 'REPORTS', part: WeekPart.COUNTS, operation: 'Week.completeness' },
  { word: 'SHIPMENTS', part: WeekPart.COUNTS, operation: 'Round.shipments' },
  { word: 'ROUND', part: WeekPart.ROUND, operation: 'Query.round' },
  { word: 'TROUBLE', part: WeekPart.ROUND, operation: 'Round.trouble' },
  {
    word: 'REPORTS',
    part: WeekPart.REPORTS,
    operation: 'Query.weeklyReports',
    sql: 'select 1 from weekly_report where iso_week = coalesce($1, iso_week) and organisation_id = any($2) limit 1',
  },
  {
    word: 'CALLS',
    part: WeekPart.CALLS,
    operation: 'Query.reportCalls',
    sql: 'select 1 from report_call where iso_week = coalesce($1, iso_week) and organisation_id = any($2) limit 1',
  },
  {
    word: 'CONTACTS',
    part: WeekPart.CONTACTS,
    operation: 'Organisation.contacts',
    sql: 'select $1::text from contact where organisation_id = any($2) limit 1',
  },
  {
    word: 'INSTITUTIONS',
    part: WeekPart.INSTITUTIONS,
    operation: 'Query.institutionParts',
    sql: INSTITUTION,
  },
  { word: 'PARTS', part: WeekPart.INSTITUTIONS, operation: 'Query.institutionParts', sql: INSTITUTION },
  { word: 'LINKS', part: WeekPart.INSTITUTIONS, operation: 'Institution.link', sql: INSTITUTION },
  { word: 'REPORTS', part: WeekPart.INSTITUTIONS, operation: 'Query.institutionForm', sql: INSTITUTION },
  {
    word: 'REMINDERS',
    part: WeekPart.REMINDERS,
    operation: 'Query.reminders',
    sql: 'select 1 from reminder where iso_week = coalesce($1, iso_week) and organisation_id = any($2) limit 1',
  },
  {
    word: 'SWITCHES',
    part: WeekPart.REMINDERS,
    operation: 'Query.reminderSettings',
    sql: 'select $1::text from reminder_switch where organisation_id = any($2) limit 1',
  },
  {
    word: 'DELIVERIES',
    part: WeekPart.DELIVERIES,
    operation: 'Query.reportForm',
    sql: 'select $1::text from intake_delivery where organisation_id = any($2) limit 1',
  },
  { word: 'NEED_MODEL', part: WeekPart.NEED_MODEL, operation: 'Query.needModel' },
  { word: 'CASES', part: WeekPart.NEED_MODEL, operation: 'Query.expectedCases' },
  {
    word: 'CARE',
    part: WeekPart.NEED_MODEL,
    operation: 'Query.careActivity',
    sql: 'select $1::text from care_activity where organisation_id = any($2) limit 1',
  },
  {
    word: 'NORMAL_STOCK',
    part: WeekPart.NORMAL_STOCK,
    operation: 'Query.normalStock',
    // A share alone makes a normal stock, without a row of its holder's own: the policies' words, not one of their tables.
    sql: `select $1::text from organisation
          where id = any($2) and (caller_scope() = 'national' or id in (select caller_organisations())) limit 1`,
  },
  {
    word: 'SHIPMENTS',
    part: WeekPart.SHIPMENTS,
    operation: 'Query.shipments',
    sql: `select 1 from shipment s join allocation_round r on r.id = s.round_id
          where r.iso_week = coalesce($1, r.iso_week) and s.recipient_id = any($2) limit 1`,
  },
  {
    word: 'MESSAGES',
    part: WeekPart.MESSAGES,
    operation: 'Query.messages',
    sql: 'select $1::text from message_recipient where organisation_id = any($2) or sender_id = any($2) limit 1',
  },
  {
    word: 'URGENT',
    part: WeekPart.URGENT,
    operation: 'Query.urgentRequests',
    sql: 'select $1::text from urgent_request where recipient_id = any($2) limit 1',
  },
];
