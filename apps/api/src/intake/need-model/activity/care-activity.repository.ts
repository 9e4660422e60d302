import { Injectable } from '@nestjs/common';
import { addWeeks, type IsoWeek } from '@fordel/shared';
import type { CallContext } from '../../../platform/access/call-context.js';
import type { Transaction } from '../../../platform/database/transaction.js';
import type { CareActivity } from './care-activity.js';
import { COUNTED_WEEKS } from './counted-weeks.js';

/** A kommune in a week. */
interface InWeek {
  readonly organisationId: string;
  readonly isoWeek: IsoWeek;
}

/** The figure that counts for a kommune in a week. */
export type CountedActivity = InWeek & Pick<CareActivity, 'nursingHomeResidents' | 'homeCareVisits'>;

const FIGURE = `a.id, a.organisation_id as "organisationId", a.iso_week as "isoWeek", a.revision,
  a.nursing_home_residents as "nursingHomeResidents", a.home_care_visits as "homeCareVisits", a.source,
  a.stated_by as "statedBy", a.on_behalf_by as "onBehalfById", a.stated_at as "statedAt", a.synthetic`;

@Injectable()
export class CareActivityRepository {
  /** Everything stated of a kommune that the caller may see: the latest week first, of each the latest revision. */
  stated(tx: Transaction, organisationId: string): Promise<CareActivity[]> {
    return tx.query<CareActivity>(
      `select ${FIGURE} from care_activity a where a.organisation_id::text = lower($1) order by a.iso_week desc, a.revision desc`,
      [organisationId],
    );
  }

  /** For each kommune and week the figure that counts: the latest, at most a year old; who has none is absent. */
  counted(tx: Transaction, asked: readonly InWeek[]): Promise<CountedActivity[]> {
    return tx.query<CountedActivity>(
      `select distinct on (k.organisation_id, k.week) k.organisation_id as "organisationId", k.week as "isoWeek",
              a.nursing_home_residents as "nursingHomeResidents", a.home_care_visits as "homeCareVisits"
       from unnest($1::uuid[], $2::text[], $3::text[]) as k (organisation_id, week, first)
       join care_activity a on a.organisation_id = k.organisation_id and a.iso_week between k.first and k.week
       order by k.organisation_id, k.week, a.iso_week desc, a.revision desc`,
      [
        asked.map(({ organisationId }) => organisationId),
        asked.map(({ isoWeek }) => isoWeek),
        asked.map(({ isoWeek }) => addWeeks(isoWeek, -COUNTED_WEEKS)),
      ],
    );
  }

  async byId(tx: Transaction, id: string): Promise<CareActivity | null> {
    const [figure] = await tx.query<CareActivity>(`select ${FIGURE} from care_activity a where a.id = $1`, [
      id,
    ]);
    return figure ?? null;
  }

  /** What can be said of a kommune the caller may speak of: its inhabitants and the revision the week stands at; null: nothing. */
  async ground(
    tx: Transaction,
    organisationId: string,
    isoWeek: IsoWeek,
  ): Promise<{ id: string; population: number; revision: number } | null> {
    const [ground] = await tx.query<{ id: string; population: number; revision: number }>(
      `select o.id, o.population,
              (select coalesce(max(a.revision), 0) from care_activity a where a.organisation_id = o.id and a.iso_week = $2) as revision
       from organisation o
       where o.id::text = lower($1) and o.kind = 'KOMMUNE'
         and o.valid_from <= oslo_today() and (o.valid_to is null or o.valid_to > oslo_today())
         and (caller_scope() = 'national' or o.id in (select caller_organisations()))`,
      [organisationId, isoWeek],
    );
    return ground ?? null;
  }

  /** Stores a revision; false when somebody else stored it first. */
  async insert(
    tx: Transaction,
    id: string,
    { caller, scope }: CallContext,
    said: Pick<
      CareActivity,
      'organisationId' | 'isoWeek' | 'revision' | 'nursingHomeResidents' | 'homeCareVisits' | 'source'
    >,
  ): Promise<boolean> {
    const stored = await tx.query(
      `insert into care_activity (id, organisation_id, iso_week, revision, nursing_home_residents, home_care_visits, source, stated_by,
         on_behalf_by)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict (organisation_id, iso_week, revision) do nothing returning id`,
      [
        ...[id, said.organisationId, said.isoWeek, said.revision, said.nursingHomeResidents],
        ...[said.homeCareVisits, said.source, caller.name],
        scope === 'own' ? null : caller.organisationId,
      ],
    );
    return stored.length > 0;
  }
}
