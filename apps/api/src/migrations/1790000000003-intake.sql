-- The weekly report: one revision is one immutable set of rows, so what was known when is never overwritten.

create table reporting_week (
  iso_week text primary key constraint reporting_week_shape check (iso_week ~ '^[0-9]{4}-W[0-9]{2}$'),
  opens_at timestamptz not null,
  deadline_at timestamptz not null,
  frozen_at timestamptz,
  constraint reporting_week_order check (deadline_at > opens_at)
);

create table weekly_report (
  id uuid primary key default uuidv7(),
  organisation_id uuid not null,
  iso_week text not null,
  revision integer not null constraint weekly_report_revision check (revision > 0),
  timeliness text not null constraint weekly_report_timeliness check (timeliness in ('IN_TIME', 'LATE')),
  submitted_at timestamptz not null,
  submitted_by text not null,
  synthetic boolean not null,
  constraint weekly_report_one_revision unique (organisation_id, iso_week, revision),
  constraint weekly_report_organisation foreign key (organisation_id) references organisation (id) on delete restrict,
  constraint weekly_report_week foreign key (iso_week) references reporting_week (iso_week) on delete restrict
);
create index weekly_report_by_week on weekly_report (iso_week, organisation_id, revision);

-- Base units (pieces or ml). stated_need null: "by the rule". A category without a line does not exist: a report has them all.
create table weekly_report_line (
  report_id uuid not null,
  category_code text not null,
  organisation_id uuid not null,
  stock bigint not null constraint weekly_report_line_stock check (stock >= 0),
  used_last_week bigint not null constraint weekly_report_line_used check (used_last_week >= 0),
  expected_next_week bigint not null constraint weekly_report_line_expected check (expected_next_week >= 0),
  stated_need bigint constraint weekly_report_line_stated_need check (stated_need >= 0),
  primary key (report_id, category_code),
  constraint weekly_report_line_report foreign key (report_id) references weekly_report (id) on delete restrict,
  constraint weekly_report_line_category foreign key (category_code) references category (code) on delete restrict
);

-- A report is accepted while its week is not frozen; late or in time follows from the clock, not from the caller.
create function weekly_report_accept() returns trigger language plpgsql as $$
declare week reporting_week;
begin
  select * into week from reporting_week where iso_week = new.iso_week for share;
  if week.frozen_at is not null then
    raise exception 'week % is frozen', new.iso_week using errcode = 'FD001';
  end if;
  new.submitted_at := fordel_now();
  if new.submitted_at < week.opens_at then
    raise exception 'week % is not open', new.iso_week using errcode = 'FD002';
  end if;
  new.timeliness := case when new.submitted_at <= week.deadline_at then 'IN_TIME' else 'LATE' end;
  new.synthetic := (select exercise is not null from clock);
  return new;
end $$;
create trigger weekly_report_accept before insert on weekly_report for each row execute function weekly_report_accept();

-- Counts are for everybody; figures are not. A reporter is a kommune or a hospital valid on the day of the deadline.
create function week_completeness(week text, reporters text)
  returns table (expected bigint, in_time bigint, late bigint, missing bigint) stable security definer set search_path = public language sql
begin atomic
  with reporter as (
    select o.id from organisation o, reporting_week w
    where w.iso_week = week_completeness.week
      and case week_completeness.reporters when 'KOMMUNE' then o.kind = 'KOMMUNE' else o.kind in ('HELSEFORETAK', 'PRIVATE_HOSPITAL') end
      and o.valid_from <= (w.deadline_at at time zone 'Europe/Oslo')::date
      and (o.valid_to is null or o.valid_to > (w.deadline_at at time zone 'Europe/Oslo')::date)
  ), first_report as (
    -- A later correction does not make a timely report late.
    select r.organisation_id, r.timeliness from weekly_report r where r.iso_week = week_completeness.week and r.revision = 1
  )
  select count(*), count(*) filter (where f.timeliness = 'IN_TIME'), count(*) filter (where f.timeliness = 'LATE'),
         count(*) filter (where f.timeliness is null)
  from reporter left join first_report f on f.organisation_id = reporter.id;
end;

alter table weekly_report enable row level security;
create policy weekly_report_read on weekly_report for select
  using ((select caller_scope()) in ('national', 'system') or organisation_id in (select caller_organisations()));
create policy weekly_report_write on weekly_report for insert
  with check (organisation_id in (select caller_organisations()));
alter table weekly_report_line enable row level security;
create policy weekly_report_line_read on weekly_report_line for select
  using ((select caller_scope()) in ('national', 'system') or organisation_id in (select caller_organisations()));
create policy weekly_report_line_write on weekly_report_line for insert
  with check (organisation_id in (select caller_organisations()));

call audit_table('reporting_week', 'iso_week', null);
call audit_table('weekly_report', 'id', 'organisation_id');

grant select, insert, update on reporting_week to fordel_app;
grant select, insert on weekly_report, weekly_report_line to fordel_app;
