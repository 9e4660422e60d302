import { Injectable } from '@nestjs/common';
import { addWeeks, type IsoWeek } from '@fordel/shared';
import type { Transaction } from '../../platform/database/transaction.js';
import type { BaseUnit } from '../../registry/catalogue/category.entity.js';
import type { PeerUse } from '../plausibility/line-in-view.js';

export interface ReporterWeek {
  readonly organisationId: string;
  readonly isoWeek: IsoWeek;
}

/** What a reporter is, for the need model and among whom it is compared. */
export interface ReporterFacts {
  readonly id: string;
  readonly kind: 'KOMMUNE' | 'HOSPITAL';
  readonly population: number | null;
  readonly population80Plus: number | null;
  readonly somaticBeds: number | null;
  /** null: no kommune. */
  readonly size: string | null;
}

/** Of one category, base units. */
export interface Earlier extends ReporterWeek {
  readonly categoryCode: string;
  /** The report before, latest revision. */
  readonly lastWeek: IsoWeek;
  readonly lastSubmittedAt: Date;
  readonly lastStock: number;
  /** Mean use a week in the latest reports, corrected for days without stock; null when none knows it. */
  readonly usual: number | null;
}

/** How many reports, and how many weeks back, the usual use is a mean of. */
const REPORTS = 4;
const WEEKS = 8;

/** What stands around a report: who it is from, what was before, what others have. */
@Injectable()
export class SurroundingsRepository {
  reporters(tx: Transaction, ids: readonly string[]): Promise<ReporterFacts[]> {
    return tx.query<ReporterFacts>(
      `select id, case kind when 'KOMMUNE' then 'KOMMUNE' else 'HOSPITAL' end as kind, population,
              population_80_plus as "population80Plus", somatic_beds as "somaticBeds",
              case kind when 'KOMMUNE' then kommune_size(population) end as size
       from organisation where id = any($1::uuid[])`,
      [ids],
    );
  }

  /** A reporter that never reported before is absent. */
  earlier(tx: Transaction, asked: readonly ReporterWeek[]): Promise<Earlier[]> {
    return tx.query<Earlier>(
      `with asked as (
         select distinct * from unnest($1::uuid[], $2::text[], $3::text[]) as a (organisation_id, asked_week, recent)
       ), before as (
         select a.*, r.*, row_number() over (partition by a.organisation_id, a.asked_week order by r.iso_week desc) as age
         from asked a cross join lateral (
           select distinct on (iso_week) id, iso_week, submitted_at from weekly_report
           where organisation_id = a.organisation_id and iso_week < a.asked_week
           order by iso_week desc, revision desc limit ${REPORTS}) r
       )
       select b.organisation_id as "organisationId", b.asked_week as "isoWeek", l.category_code as "categoryCode",
              max(b.iso_week) as "lastWeek", max(b.submitted_at) filter (where age = 1) as "lastSubmittedAt",
              max(l.stock) filter (where age = 1) as "lastStock",
              round(avg(ceil(l.used_last_week * 7.0 / (7 - coalesce(l.days_dry, 0)))) filter (where b.iso_week >= b.recent))::bigint
                as usual
       from before b join weekly_report_line l on l.report_id = b.id
       group by b.organisation_id, b.asked_week, l.category_code`,
      [
        asked.map(({ organisationId }) => organisationId),
        asked.map(({ isoWeek }) => isoWeek),
        asked.map(({ isoWeek }) => addWeeks(isoWeek, -WEEKS)),
      ],
    );
  }

  /** What every category counts, and the base units in a pack of each product in the catalogue today. */
  categories(tx: Transaction): Promise<{ code: string; baseUnit: BaseUnit; packSizes: number[] }[]> {
    return tx.query(
      `select c.code, c.base_unit as "baseUnit", array_remove(array_agg(distinct p.pack_size), null) as "packSizes"
       from category c left join product p on p.category_code = c.code
         and p.valid_from <= oslo_today() and (p.valid_to is null or p.valid_to > oslo_today())
       group by c.code`,
    );
  }

  /** What kommuner of a size used, as reported in the week; while too few have reported it, as reported the week before. */
  peerUse(
    tx: Transaction,
    asked: readonly { isoWeek: IsoWeek; size: string }[],
  ): Promise<(PeerUse & { isoWeek: IsoWeek; size: string; categoryCode: string })[]> {
    return tx.query(
      `select distinct on (a.week, a.size, p.category_code) a.week as "isoWeek", a.size, p.category_code as "categoryCode",
              p.reporters, p.low, p.middle, p.high
       from (select distinct * from unnest($1::text[], $2::text[], $3::text[]) as a (week, before, size)) a
       cross join lateral (values (a.week), (a.before)) as reported (week)
       cross join lateral peer_use(reported.week, a.size) p
       order by a.week, a.size, p.category_code, reported.week desc`,
      [
        asked.map(({ isoWeek }) => isoWeek),
        asked.map(({ isoWeek }) => addWeeks(isoWeek, -1)),
        asked.map(({ size }) => size),
      ],
    );
  }
}
