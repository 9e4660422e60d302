/**
 * The county overview of weeks $1 to $2 as somebody would write it who knows the tables and nothing else: kommuner by county, what
 * their reports are, no row-level security, no view, no function of ours.
 */
export const HAND_WRITTEN = `
  with latest as (
    select distinct on (iso_week, organisation_id) iso_week, organisation_id, id, staff_out, services_reduced
    from weekly_report where iso_week between $1 and $2 order by iso_week, organisation_id, revision desc
  ), said as (
    select w.iso_week, o.fylkesmann_id, latest.id, first.timeliness,
           latest.staff_out > 0 or latest.services_reduced <> 'NO' or exists (
             select from weekly_report_line l where l.report_id = latest.id
               and (l.stock > 0 or l.used_last_week > 0 or l.expected_next_week > 0 or l.stated_need > 0
                 or l.own_purchase > 0 or l.on_order > 0 or l.days_dry > 0)) as something
    from reporting_week w
    join organisation o on o.kind = 'KOMMUNE' and o.valid_from <= (w.deadline_at at time zone 'Europe/Oslo')::date
      and (o.valid_to is null or o.valid_to > (w.deadline_at at time zone 'Europe/Oslo')::date)
    left join latest on latest.iso_week = w.iso_week and latest.organisation_id = o.id
    left join weekly_report first on first.iso_week = w.iso_week and first.organisation_id = o.id and first.revision = 1
    where w.iso_week between $1 and $2
  )
  select iso_week, fylkesmann_id, count(*)::int as expected,
         count(*) filter (where something and timeliness = 'IN_TIME')::int as in_time,
         count(*) filter (where something and timeliness = 'LATE')::int as late,
         count(*) filter (where id is not null and something is not true)::int as empty,
         count(*) filter (where id is null)::int as missing
  from said group by 1, 2 order by 1, 2`;
