-- What a report is compared with.

-- Statistics Norway's sizes of kommuner (KOSTRA).
create function kommune_size(population integer) returns text immutable parallel safe language sql
begin atomic
  select case when population < 5000 then 'SMALL' when population < 20000 then 'MEDIUM' else 'LARGE' end;
end;

-- What kommuner of a size used of each category, per 1,000 inhabitants in thousandths of a base unit: quantiles alone, and only
-- from five kommuner that know their use, so that nobody's own figure can be read out of them.
create function peer_use(week text, size text)
  returns table (category_code text, reporters bigint, low bigint, middle bigint, high bigint)
  stable security definer set search_path = public, pg_temp language sql
begin atomic
  select l.category_code, count(*), round(percentile_cont(0.1) within group (order by rate.use))::bigint,
         round(percentile_cont(0.5) within group (order by rate.use))::bigint,
         round(percentile_cont(0.9) within group (order by rate.use))::bigint
  from organisation o
  join lateral (
    select id from weekly_report r where r.organisation_id = o.id and r.iso_week = peer_use.week order by revision desc limit 1) r on true
  join weekly_report_line l on l.report_id = r.id
  cross join lateral (select l.used_last_week * 1000000.0 / o.population as use) rate
  where o.kind = 'KOMMUNE' and o.population > 0 and kommune_size(o.population) = peer_use.size and l.used_last_week is not null
  group by l.category_code having count(*) >= 5;
end;
