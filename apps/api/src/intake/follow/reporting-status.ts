import { registerEnumType } from '@nestjs/graphql';

export enum ReportingStatus {
  MISSING = 'MISSING',
  EMPTY = 'EMPTY',
  LATE = 'LATE',
  IN_TIME = 'IN_TIME',
}
registerEnumType(ReportingStatus, {
  name: 'ReportingStatus',
  description: 'What a reporter’s report of a week is; one of the four, never two.',
  valuesMap: {
    MISSING: { description: 'There is no report.' },
    EMPTY: { description: 'The latest revision says 0 or nothing everywhere: neither missing nor complete.' },
    LATE: { description: 'Complete; its first revision came after the deadline.' },
    IN_TIME: { description: 'Complete; its first revision came by the deadline, a later correction or not.' },
  },
});

/**
 * Reporters of weeks $1, which open at $2 and are due at $3 where no row says otherwise, once each, who exist on the day of the
 * deadline. Weeks that have not opened are left out. A report by somebody who is no reporter of its week is not in it, so that
 * no count exceeds what is expected. Materialized: looked up once for each reporter, not once for every count of it.
 * @param whom a condition on them as organisations `o`: what stands outside is not looked at first
 */
const statusOf = (whom: string): string => `
  asked as (
    select a.iso_week, coalesce(w.deadline_at, a.deadline) as deadline
    from unnest($1::text[], $2::timestamptz[], $3::timestamptz[]) a (iso_week, opens, deadline)
    left join reporting_week w using (iso_week)
    where coalesce(w.opens_at, a.opens) <= fordel_now()
  ), report as (
    select iso_week, organisation_id, min(timeliness) filter (where revision = 1) as first_timeliness,
           (array_agg(id order by revision desc))[1] as latest_id,
           (array_agg(staff_out > 0 or services_reduced <> 'NO' order by revision desc))[1] as latest_tells
    from weekly_report where iso_week = any($1) group by iso_week, organisation_id
  ), status as materialized (
    select asked.iso_week, asked.deadline, o.id, o.fylkesmann_id, o.rhf_id, reporter.kind, report.latest_id,
      case when report.latest_id is null then 'MISSING'
           when report.latest_tells or exists (
             select from weekly_report_line l where l.report_id = report.latest_id
               and (l.stock > 0 or l.used_last_week > 0 or l.expected_next_week > 0 or l.stated_need > 0
                 or l.own_purchase > 0 or l.on_order > 0 or l.days_dry > 0)) then report.first_timeliness
           else 'EMPTY' end as status
    from asked cross join lateral weekly_reporters(asked.deadline) reporter join organisation o on o.id = reporter.id
    left join report on report.organisation_id = o.id and report.iso_week = asked.iso_week
    where ${whom}
  )`;

/** Of those whom the fylkesmann or RHF $4 follows; null: of everybody. */
export const STATUS_OF_REPORTERS = statusOf('$4::uuid is null or coalesce(o.fylkesmann_id, o.rhf_id) = $4');
/** Of the caller's own organisation, if it reports. */
export const STATUS_OF_CALLER = statusOf('o.id = caller_organisation()');
