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
  constraint weekly_report_owner unique (id, organisation_id),
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
  -- Row-level security of a line rests on its organisation, so that is the report's own.
  constraint weekly_report_line_report foreign key (report_id, organisation_id) references weekly_report (id, organisation_id) on delete restrict,
  constraint weekly_report_line_category foreign key (category_code) references category (code) on delete restrict
);

-- A round closes its week and every week before it: what it counted on does not change afterwards.
create function week_closed(week text) returns boolean stable language sql
begin atomic
  select exists (select from reporting_week w where w.iso_week >= week_closed.week and w.frozen_at is not null);
end;

-- A report is accepted until its week is closed; late or in time follows from the clock, not from the caller.
create function weekly_report_accept() returns trigger language plpgsql as $$
declare week reporting_week;
begin
  -- Whoever freezes the week waits for this report, or this report finds the week frozen.
  select * into week from reporting_week where iso_week = new.iso_week for share;
  if week_closed(new.iso_week) then
    raise exception 'week % is closed', new.iso_week using errcode = 'FD001';
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

-- Whose reports count in a week: kommuner and hospitals that exist on the day of its deadline.
create function weekly_reporters(deadline timestamptz) returns table (id uuid, kind text) stable language sql
begin atomic
  select o.id, case o.kind when 'KOMMUNE' then 'KOMMUNE' else 'HOSPITAL' end
  from organisation o
  where o.kind in ('KOMMUNE', 'HELSEFORETAK', 'PRIVATE_HOSPITAL')
    and o.valid_from <= (weekly_reporters.deadline at time zone 'Europe/Oslo')::date
    and (o.valid_to is null or o.valid_to > (weekly_reporters.deadline at time zone 'Europe/Oslo')::date);
end;

-- Counts are for everybody; figures are not. A correction does not make a timely report late, nor a late one timely.
create function week_completeness(week text, deadline timestamptz, reporters text)
  returns table (expected bigint, in_time bigint, late bigint, missing bigint) stable security definer set search_path = public, pg_temp language sql
begin atomic
  select count(*), count(*) filter (where first.timeliness = 'IN_TIME'), count(*) filter (where first.timeliness = 'LATE'),
         count(*) filter (where first.id is null)
  from weekly_reporters(week_completeness.deadline) reporter
  left join weekly_report first on first.organisation_id = reporter.id and first.iso_week = week_completeness.week and first.revision = 1
  where reporter.kind = week_completeness.reporters;
end;

-- Who reports, reports for itself alone: the hot path is spared the look at everybody the caller answers for.
alter table weekly_report enable row level security;
create policy weekly_report_read on weekly_report for select
  using (case (select caller_scope()) when 'national' then true when 'system' then true
    when 'own' then organisation_id = (select caller_organisation()) else organisation_id in (select caller_organisations()) end);
create policy weekly_report_write on weekly_report for insert
  with check ((select caller_scope()) = 'own' and organisation_id = (select caller_organisation()));
alter table weekly_report_line enable row level security;
create policy weekly_report_line_read on weekly_report_line for select
  using (case (select caller_scope()) when 'national' then true when 'system' then true
    when 'own' then organisation_id = (select caller_organisation()) else organisation_id in (select caller_organisations()) end);
create policy weekly_report_line_write on weekly_report_line for insert
  with check ((select caller_scope()) = 'own' and organisation_id = (select caller_organisation()));

call audit_table('reporting_week', 'iso_week', null);
call audit_table('weekly_report', 'id', 'organisation_id');

-- Once a week stands, its deadline does.
grant select, insert, update (frozen_at) on reporting_week to fordel_app;
grant select, insert on weekly_report, weekly_report_line to fordel_app;
