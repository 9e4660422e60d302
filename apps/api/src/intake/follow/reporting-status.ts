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
 * Every reporter of weeks $1, which open at $2 and are due at $3 where no row says otherwise, once each: kommuner of county
 * $4 (null: of all) or hospitals, who exist on the day of the deadline. Weeks that have not opened are left out. A report by
 * somebody who is no reporter of its week is not in it, so that no count exceeds what is expected.
 */
export const STATUS_OF_REPORTERS = `
  asked as (
    select a.iso_week, coalesce(w.deadline_at, a.deadline) as deadline
    from unnest($1::text[], $2::timestamptz[], $3::timestamptz[]) a (iso_week, opens, deadline)
    left join reporting_week w using (iso_week)
    where coalesce(w.opens_at, a.opens) <= fordel_now()
  ), status as (
    select asked.iso_week, asked.deadline, o.id, o.fylkesmann_id, reporter.kind,
      case when first.id is null then 'MISSING'
           when latest.staff_out > 0 or latest.services_reduced <> 'NO' or exists (
             select from weekly_report_line l where l.report_id = latest.id
               and (l.stock > 0 or l.used_last_week > 0 or l.expected_next_week > 0 or l.stated_need > 0
                 or l.own_purchase > 0 or l.on_order > 0 or l.days_dry > 0)) then first.timeliness
           else 'EMPTY' end as status
    from asked cross join lateral weekly_reporters(asked.deadline) reporter join organisation o on o.id = reporter.id
    left join weekly_report first
      on first.organisation_id = o.id and first.iso_week = asked.iso_week and first.revision = 1
    left join lateral (
      select r.id, r.staff_out, r.services_reduced from weekly_report r
      where r.organisation_id = first.organisation_id and r.iso_week = first.iso_week order by r.revision desc limit 1
    ) latest on true
    where $4::uuid is null or o.fylkesmann_id = $4
  )`;
