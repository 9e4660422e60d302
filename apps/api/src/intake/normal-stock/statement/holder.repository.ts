import { Injectable } from '@nestjs/common';
import type { IsoWeek, OrganisationKind } from '@fordel/shared';
import type { Transaction } from '../../../platform/database/transaction.js';
import type { NormalStockKind } from '../kind.js';

/** What weekly reports say of one organisation's use of one kind in a calendar year. */
export interface ReportedYear {
  readonly organisationId: string;
  readonly year: number;
  readonly kind: NormalStockKind;
  readonly used: number;
  readonly weeks: number;
  readonly synthetic: boolean;
}

/** What the latest weekly reports say an organisation has; `held` null: not every one of its reporters has reported. */
export interface ReportedStock {
  readonly organisationId: string;
  readonly kind: NormalStockKind;
  readonly held: number | null;
  readonly isoWeek: IsoWeek | null;
  readonly date: string | null;
  readonly synthetic: boolean;
}

const EXISTS = 'o.valid_from <= oslo_today() and (o.valid_to is null or o.valid_to > oslo_today())';

/** Whose reports are an organisation's: a kommune's its own, an RHF's those of its hospitals, a fylkeskommune's nobody's. */
const REPORTERS = `reporter as (
  select h.id as holder_id, o.id, o.valid_from, o.valid_to
  from organisation h join organisation o
    on h.kind = 'KOMMUNE' and o.id = h.id
    or h.kind = 'RHF' and o.rhf_id = h.id and o.kind in ('HELSEFORETAK', 'PRIVATE_HOSPITAL')
  where h.id = any($1::uuid[]))`;

@Injectable()
export class HolderRepository {
  /** Those under the duty that exist today and that the caller may see, in the register's order. */
  async holders(
    tx: Transaction,
    { kind, organisationId }: { kind?: OrganisationKind | null; organisationId?: string },
  ): Promise<string[]> {
    const rows = await tx.query<{ id: string }>(
      `select o.id from organisation o
       where o.kind in ('KOMMUNE', 'FYLKESKOMMUNE', 'RHF') and ${EXISTS}
         and ($1::text is null or o.kind = $1) and ($2::text is null or o.id::text = lower($2))
         and (caller_scope() = 'national' or o.id in (select caller_organisations()))
       order by o.kind <> 'KOMMUNE', o.kind, o.id`,
      [kind ?? null, organisationId ?? null],
    );
    return rows.map(({ id }) => id);
  }

  async today(tx: Transaction): Promise<string> {
    const [row] = await tx.query<{ today: string }>('select oslo_today() as today');
    if (!row) throw new Error('the clock row is gone');
    return row.today;
  }

  /**
   * Use by the latest revisions. A report tells the use of the week before its own, and a week belongs to the year of its Thursday.
   * A week is known when every reporter knows its use of every category of the kind.
   */
  reportedYears(
    tx: Transaction,
    organisationIds: readonly string[],
    years: { first: number; last: number },
  ): Promise<ReportedYear[]> {
    return tx.query<ReportedYear>(
      `with ${REPORTERS},
       report as (
         select distinct on (r.organisation_id, r.iso_week) r.id, r.organisation_id, r.iso_week, r.synthetic
         from weekly_report r where r.organisation_id in (select id from reporter) and r.iso_week between $2 and $3
         order by r.organisation_id, r.iso_week, r.revision desc),
       week as (
         select iso_week, to_date(iso_week, 'IYYY-"W"IW') as monday from (select distinct iso_week from report) told),
       expected as (
         select p.holder_id, w.iso_week, count(*) as reporters
         from week w join reporter p on p.valid_from <= w.monday and (p.valid_to is null or p.valid_to > w.monday) group by 1, 2),
       told as (
         select p.holder_id, r.iso_week, c.kind, sum(l.used_last_week) as used, count(l.used_last_week) as known, bool_or(r.synthetic) as synthetic
         from report r join reporter p on p.id = r.organisation_id
         join weekly_report_line l on l.report_id = r.id join normal_stock_category c on c.category_code = l.category_code
         group by 1, 2, 3)
       select t.holder_id as "organisationId", to_char(w.monday - 7, 'IYYY')::integer as year, t.kind, sum(t.used) as used,
              count(*)::integer as weeks, bool_or(t.synthetic) as synthetic
       from told t join week w using (iso_week) join expected e using (holder_id, iso_week)
       where t.known = e.reporters * (select count(*) from normal_stock_category c where c.kind = t.kind)
       group by 1, 2, 3`,
      [organisationIds, `${years.first}-W02`, `${years.last + 1}-W01`],
    );
  }

  reportedStock(tx: Transaction, organisationIds: readonly string[]): Promise<ReportedStock[]> {
    return tx.query<ReportedStock>(
      `with ${REPORTERS},
       latest as (
         select distinct on (r.organisation_id) r.id, r.organisation_id, r.iso_week, r.synthetic,
                (r.submitted_at at time zone 'Europe/Oslo')::date as date
         from weekly_report r where r.organisation_id in (select id from reporter)
         order by r.organisation_id, r.iso_week desc, r.revision desc)
       select o.holder_id as "organisationId", c.kind, case when count(*) = count(l.report_id) then sum(l.stock) end as held,
              min(latest.iso_week) as "isoWeek", min(latest.date) as date, coalesce(bool_or(latest.synthetic), false) as synthetic
       from reporter o cross join normal_stock_category c
       left join latest on latest.organisation_id = o.id
       left join weekly_report_line l on l.report_id = latest.id and l.category_code = c.category_code
       where ${EXISTS}
       group by 1, 2`,
      [organisationIds],
    );
  }
}
