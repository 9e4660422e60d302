import { Injectable } from '@nestjs/common';
import type { IsoWeek } from '@fordel/shared';
import type { Transaction } from '../../platform/database/transaction.js';
import { keyAfter, pageOf } from '../../platform/graphql/connection.js';
import type { Withheld } from '../../platform/mail/mail.js';
import type { Reminder, ReminderConnection, RemindersArgs } from './reminder.js';
import type { WeeklyReminder } from './reminder-kind.js';
import { ReminderState } from './reminder-state.js';
import type { DueReminder } from './settle.js';

/** Whose report of a week, $1 with deadline $2, is not in: kommuner and hospitals that exist on that day. */
const MISSING = `weekly_reporters($2) reporter join organisation o on o.id = reporter.id
  where not exists (select from weekly_report r where r.organisation_id = o.id and r.iso_week = $1)`;

const REPORTERS = `select o.id from ${MISSING}`;
const WHO: Readonly<Record<WeeklyReminder, string>> = {
  REPORT_DUE: REPORTERS,
  REPORT_DUE_TODAY: REPORTERS,
  MISSING_IN_COUNTY: `select distinct o.fylkesmann_id as id from ${MISSING} and o.fylkesmann_id is not null`,
  MISSING_IN_REGION: `select distinct o.rhf_id as id from ${MISSING} and o.fylkesmann_id is null and o.rhf_id is not null`,
  MISSING_AT_DEADLINE: `select id from organisation directorate
    where kind = 'HELSEDIREKTORATET' and valid_from <= oslo_today() and (valid_to is null or valid_to > oslo_today())
      and exists (select from ${MISSING})`,
};

/** The state a reminder begins in: waiting to be sent, or why it will not be. */
const TELL: Readonly<Record<WeeklyReminder, string>> = Object.fromEntries(
  Object.entries(WHO).map(([kind, who]) => [
    kind,
    `insert into reminder (iso_week, kind, organisation_id, state, settled_at)
     select $1, $3, told.id, told.state, case told.state when 'WAITING' then null else fordel_now() end
     from (select who.id, case
             when s.is_on is false then 'SWITCHED_OFF'
             when not exists (select from contact c where c.organisation_id = who.id) then 'NO_CONTACT'
             else coalesce($4, 'WAITING') end as state
           from (${who}) who left join reminder_switch s on s.organisation_id = who.id and s.kind = $3) told
     on conflict (iso_week, kind, organisation_id) do nothing returning id, state`,
  ]),
) as Record<WeeklyReminder, string>;

/** What a mail is written from. Instants of the week as the database has them. */
export interface Telling {
  readonly kind: WeeklyReminder;
  readonly isoWeek: IsoWeek;
  readonly organisationId: string;
  readonly organisation: string;
  readonly opensAt: Date;
  readonly deadline: Date;
  readonly now: Date;
}

export interface MissingOrganisation {
  readonly id: string;
  readonly name: string;
  /** A kommune's fylkesmann, a hospital's RHF. */
  readonly followedBy: string | null;
  /** Its fylkesmann's title; null for a hospital. */
  readonly county: string | null;
}

@Injectable()
export class ReminderRepository {
  /**
   * Writes down everybody whom a reminder concerns; those written down before stay as they are.
   * @param withheld why no mail would leave now
   * @returns the ids of those to send
   */
  async tell(tx: Transaction, due: DueReminder, withheld: Withheld | null): Promise<string[]> {
    const told = await tx.query<{ id: string; state: ReminderState }>(TELL[due.kind], [
      due.isoWeek,
      due.deadline,
      due.kind,
      withheld,
    ]);
    return told.filter(({ state }) => state === ReminderState.WAITING).map(({ id }) => id);
  }

  /** A reminder that waits to be sent; null when it is settled. */
  async waiting(tx: Transaction, id: string): Promise<Telling | null> {
    const [row] = await tx.query<Telling>(
      `select r.kind, r.iso_week as "isoWeek", r.organisation_id as "organisationId", coalesce(t.title, o.name) as organisation,
              w.opens_at as "opensAt", w.deadline_at as deadline, fordel_now() as now
       from reminder r join reporting_week w using (iso_week) join organisation o on o.id = r.organisation_id
       left join organisation_title t on t.organisation_id = o.id
         and t.valid_from <= oslo_today() and (t.valid_to is null or t.valid_to > oslo_today())
       where r.id = $1 and r.state = 'WAITING' for update of r`,
      [id],
    );
    return row ?? null;
  }

  async settle(tx: Transaction, id: string, state: ReminderState, smtpCode: number | null): Promise<void> {
    await tx.query(
      'update reminder set state = $2, smtp_code = $3, settled_at = fordel_now() where id = $1',
      [id, state, smtpCode],
    );
  }

  /** Who is missing now, in the register's order. */
  missing(tx: Transaction, { isoWeek, deadline }: Telling): Promise<MissingOrganisation[]> {
    return tx.query<MissingOrganisation>(
      `select missing.id, missing.name, coalesce(missing.fylkesmann_id, missing.rhf_id) as "followedBy", coalesce(t.title, f.name) as county
       from (select o.id, o.name, o.fylkesmann_id, o.rhf_id from ${MISSING}) missing
       left join organisation f on f.id = missing.fylkesmann_id
       left join organisation_title t on t.organisation_id = f.id
         and t.valid_from <= oslo_today() and (t.valid_to is null or t.valid_to > oslo_today())
       order by missing.fylkesmann_id, missing.id`,
      [isoWeek, deadline],
    );
  }

  async page(
    tx: Transaction,
    { isoWeek, organisationId, first, after }: RemindersArgs,
  ): Promise<ReminderConnection> {
    const matching = 'from reminder where iso_week = $1 and ($2::text is null or organisation_id::text = $2)';
    const filter = [isoWeek, organisationId ?? null];
    const [count] = await tx.query<{ total: number }>(`select count(*) as total ${matching}`, filter);
    const reminders = await tx.query<Reminder>(
      `select id, iso_week as "isoWeek", kind, organisation_id as "organisationId", state, made_at as "madeAt",
              settled_at as "settledAt"
       ${matching} and ($3::uuid is null or id > $3) order by id limit $4`,
      [...filter, keyAfter(after), first + 1],
    );
    return pageOf(reminders, { first, after, totalCount: count?.total ?? 0, keyOf: ({ id }) => id });
  }
}
