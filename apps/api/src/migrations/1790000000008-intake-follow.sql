-- Reminders of the weekly report: when whom is told what, and that nobody is told twice.

-- When a kind of reminder goes out, as published policy: a time is replaced by a later version, never changed.
create table reminder_time (
  id uuid primary key default uuidv7(),
  kind text not null constraint reminder_time_kind check (kind in ('REPORT_DUE', 'REPORT_DUE_TODAY', 'MISSING_IN_COUNTY', 'MISSING_AT_DEADLINE')),
  -- For weeks whose Monday is this day or later.
  valid_from date not null,
  iso_weekday smallint not null constraint reminder_time_weekday check (iso_weekday between 1 and 7),
  local_time time not null,
  on_holiday text not null constraint reminder_time_on_holiday check (on_holiday in ('PREVIOUS_WORKING_DAY', 'SAME_DAY')),
  author text not null,
  reason text not null,
  constraint reminder_time_version unique (kind, valid_from)
);
insert into reminder_time (kind, valid_from, iso_weekday, local_time, on_holiday, author, reason) values
  ('REPORT_DUE', '2019-12-30', 1, '09:00', 'PREVIOUS_WORKING_DAY', 'Helsedirektoratet', 'The day before the deadline, in working hours.'),
  ('REPORT_DUE_TODAY', '2019-12-30', 2, '09:00', 'PREVIOUS_WORKING_DAY', 'Helsedirektoratet', 'Three hours before the deadline.'),
  ('MISSING_IN_COUNTY', '2019-12-30', 2, '10:00', 'PREVIOUS_WORKING_DAY', 'Helsedirektoratet', 'While there is time to call.'),
  -- The deadline does not move, so what is told at the deadline does not either.
  ('MISSING_AT_DEADLINE', '2019-12-30', 2, '12:00', 'SAME_DAY', 'Helsedirektoratet', 'At the deadline.');

-- What is due in a week. Settled once: told; superseded by a later one that was due as well; or too late to be of use.
create table reminder_due (
  iso_week text not null,
  kind text not null constraint reminder_due_kind check (kind in ('REPORT_DUE', 'REPORT_DUE_TODAY', 'MISSING_IN_COUNTY', 'MISSING_AT_DEADLINE')),
  due_at timestamptz not null,
  outcome text constraint reminder_due_outcome check (outcome in ('TOLD', 'SUPERSEDED', 'TOO_LATE')),
  settled_at timestamptz,
  primary key (iso_week, kind),
  constraint reminder_due_settled check ((outcome is null) = (settled_at is null)),
  constraint reminder_due_week foreign key (iso_week) references reporting_week (iso_week) on delete restrict
);
create index reminder_due_next on reminder_due (due_at) where outcome is null;

-- One organisation told of one week, once, and how it went.
create table reminder (
  id uuid primary key default uuidv7(),
  iso_week text not null,
  kind text not null,
  organisation_id uuid not null,
  state text not null constraint reminder_state check (state in ('WAITING', 'SENT', 'NOT_CONFIGURED', 'EXERCISE', 'SWITCHED_OFF', 'NO_CONTACT', 'OVERTAKEN', 'REFUSED')),
  smtp_code integer,
  made_at timestamptz not null default fordel_now(),
  settled_at timestamptz,
  constraint reminder_once unique (iso_week, kind, organisation_id),
  constraint reminder_settled check ((state = 'WAITING') = (settled_at is null)),
  constraint reminder_refused check ((state = 'REFUSED') = (smtp_code is not null)),
  constraint reminder_of_due foreign key (iso_week, kind) references reminder_due (iso_week, kind) on delete restrict,
  constraint reminder_organisation foreign key (organisation_id) references organisation (id) on delete restrict
);
create index reminder_by_organisation on reminder (organisation_id);

-- What an organisation does not want to be told. Without a row: it is told.
create table reminder_switch (
  id uuid primary key default uuidv7(),
  organisation_id uuid not null,
  kind text not null constraint reminder_switch_kind check (kind in ('REPORT_DUE', 'REPORT_DUE_TODAY', 'MISSING_IN_COUNTY', 'MISSING_AT_DEADLINE')),
  is_on boolean not null,
  constraint reminder_switch_one unique (organisation_id, kind),
  constraint reminder_switch_organisation foreign key (organisation_id) references organisation (id) on delete restrict
);

alter table reminder enable row level security;
create policy reminder_read on reminder for select
  using ((select caller_scope()) in ('national', 'system') or organisation_id in (select caller_organisations()));
create policy reminder_make on reminder for insert with check ((select caller_scope()) = 'system');
create policy reminder_settle on reminder for update using ((select caller_scope()) = 'system');
alter table reminder_switch enable row level security;
create policy reminder_switch_read on reminder_switch for select
  using ((select caller_scope()) = 'system' or organisation_id = (select caller_organisation()));
create policy reminder_switch_make on reminder_switch for insert with check (organisation_id = (select caller_organisation()));
create policy reminder_switch_change on reminder_switch for update using (organisation_id = (select caller_organisation()));

call audit_table('reminder_time', 'id', null);
call audit_table('reminder', 'id', 'organisation_id');
call audit_table('reminder_switch', 'id', 'organisation_id');

grant select on reminder_time to fordel_app;
grant select, insert, update on reminder_due to fordel_app;
grant select, insert on reminder to fordel_app;
grant update (state, smtp_code, settled_at) on reminder to fordel_app;
grant select, insert on reminder_switch to fordel_app;
grant update (is_on) on reminder_switch to fordel_app;
