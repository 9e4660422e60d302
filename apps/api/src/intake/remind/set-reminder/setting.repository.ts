import { Injectable } from '@nestjs/common';
import type { OrganisationKind } from '@fordel/shared';
import type { Transaction } from '../../../platform/database/transaction.js';
import { kindsToldTo, type ReminderKind } from '../reminder-kind.js';
import type { ReminderSetting } from './reminder-setting.js';

@Injectable()
export class SettingRepository {
  async kindsOf(tx: Transaction, organisationId: string | null): Promise<readonly ReminderKind[]> {
    const [organisation] = await tx.query<{ kind: OrganisationKind }>(
      'select kind from organisation where id = $1',
      [organisationId],
    );
    return organisation ? kindsToldTo(organisation.kind) : [];
  }

  /** All that the organisation is told, in the order of a week. */
  async settings(tx: Transaction, organisationId: string | null): Promise<ReminderSetting[]> {
    return tx.query<ReminderSetting>(
      `select asked.kind, coalesce(s.is_on, true) as "on",
              next.due_at as "nextAt", next.iso_week as "nextWeek"
       from unnest($1::text[]) with ordinality asked (kind, position)
       left join reminder_switch s on s.kind = asked.kind and s.organisation_id = $2
       left join lateral (select due_at, iso_week from reminder_due d where d.kind = asked.kind and d.outcome is null
                          order by due_at limit 1) next on true
       order by asked.position`,
      [await this.kindsOf(tx, organisationId), organisationId],
    );
  }

  async set(tx: Transaction, organisationId: string | null, kind: ReminderKind, on: boolean): Promise<void> {
    await tx.query(
      `insert into reminder_switch (organisation_id, kind, is_on) values ($1, $2, $3)
       on conflict (organisation_id, kind) do update set is_on = excluded.is_on`,
      [organisationId, kind, on],
    );
  }
}
