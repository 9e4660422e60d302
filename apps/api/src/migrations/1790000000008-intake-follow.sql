-- Seeing to it that reports come in: reminders, calls, reports on behalf of a kommune, and messages.

-- Reminders: when whom is told what, and that nobody is told twice.

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

-- Somebody called a reporter whose report was not in.
create table report_call (
  id uuid primary key default uuidv7(),
  organisation_id uuid not null,
  iso_week text not null,
  outcome text not null constraint report_call_outcome check (outcome in ('WILL_REPORT', 'REPORTED_BY_PHONE', 'CANNOT_REPORT', 'NO_ANSWER', 'WRONG_CONTACT')),
  note text not null constraint report_call_note check (length(note) <= 2000),
  called_at timestamptz not null default fordel_now(),
  called_by text not null,
  caller_id uuid not null,
  constraint report_call_organisation foreign key (organisation_id) references organisation (id) on delete restrict,
  constraint report_call_week foreign key (iso_week) references reporting_week (iso_week) on delete restrict,
  constraint report_call_caller foreign key (caller_id) references organisation (id) on delete restrict
);
create index report_call_by_week on report_call (iso_week, organisation_id, id);

-- Who reported for it; null: it did itself.
alter table weekly_report
  add column on_behalf_by uuid constraint weekly_report_on_behalf references organisation (id) on delete restrict;

-- From a fylkesmann or Helsedirektoratet to those it answers. A conversation has two sides: the sender and one recipient.
create table message (
  id uuid primary key default uuidv7(),
  sender_id uuid not null,
  written_by text not null,
  subject text not null constraint message_subject check (length(subject) between 1 and 200),
  body text not null constraint message_body check (length(body) between 1 and 10000),
  sent_at timestamptz not null default fordel_now(),
  constraint message_of_sender unique (id, sender_id),
  constraint message_sender foreign key (sender_id) references organisation (id) on delete restrict
);
create index message_by_sender on message (sender_id, id);
-- Row-level security of a recipient rests on the sender too, so that is the message's own.
create table message_recipient (
  message_id uuid not null,
  organisation_id uuid not null,
  sender_id uuid not null,
  read_at timestamptz,
  read_by text,
  primary key (message_id, organisation_id),
  constraint message_recipient_other check (organisation_id <> sender_id),
  constraint message_recipient_read check ((read_at is null) = (read_by is null)),
  constraint message_recipient_sides unique (message_id, organisation_id, sender_id),
  constraint message_recipient_message foreign key (message_id, sender_id) references message (id, sender_id) on delete restrict,
  constraint message_recipient_organisation foreign key (organisation_id) references organisation (id) on delete restrict
);
create index message_recipient_by_organisation on message_recipient (organisation_id, message_id);
create table message_reply (
  id uuid primary key default uuidv7(),
  message_id uuid not null,
  organisation_id uuid not null,
  sender_id uuid not null,
  author_id uuid not null,
  written_by text not null,
  body text not null constraint message_reply_body check (length(body) between 1 and 10000),
  sent_at timestamptz not null default fordel_now(),
  read_at timestamptz,
  read_by text,
  constraint message_reply_author check (author_id in (organisation_id, sender_id)),
  constraint message_reply_read check ((read_at is null) = (read_by is null)),
  constraint message_reply_conversation foreign key (message_id, organisation_id, sender_id) references message_recipient (message_id, organisation_id, sender_id) on delete restrict
);
create index message_reply_by_message on message_reply (message_id, id);
create index message_reply_unread on message_reply (sender_id, organisation_id) where read_at is null;

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

alter table report_call enable row level security;
create policy report_call_read on report_call for select
  using ((select current_setting('fordel.role', true)) is distinct from 'observer'
    and ((select caller_scope()) in ('national', 'system')
      or (select caller_scope()) = 'fylke' and organisation_id in (select caller_organisations())));
create policy report_call_log on report_call for insert
  with check (caller_id = (select caller_organisation())
    and ((select caller_scope()) = 'national' or (select caller_scope()) = 'fylke' and organisation_id in (select caller_organisations())));

-- What it sends itself is its own; a fylkesmann reports for its kommuner in its own name.
alter policy weekly_report_write on weekly_report
  with check ((select caller_scope()) = 'own' and organisation_id = (select caller_organisation()) and on_behalf_by is null);
create policy weekly_report_write_on_behalf on weekly_report for insert
  with check ((select caller_scope()) = 'fylke' and on_behalf_by = (select caller_organisation())
    and organisation_id in (select caller_organisations()));
create policy weekly_report_line_write_on_behalf on weekly_report_line for insert
  with check ((select caller_scope()) = 'fylke' and organisation_id in (select caller_organisations()));

-- A message is for its two sides alone.
alter table message enable row level security;
create policy message_read on message for select
  using (sender_id = (select caller_organisation()) or exists (select from message_recipient r where r.message_id = message.id));
create policy message_write on message for insert with check (sender_id = (select caller_organisation()));
alter table message_recipient enable row level security;
create policy message_recipient_read on message_recipient for select
  using (organisation_id = (select caller_organisation()) or sender_id = (select caller_organisation()));
create policy message_recipient_write on message_recipient for insert
  with check (sender_id = (select caller_organisation())
    and ((select caller_scope()) = 'national' or organisation_id in (select caller_organisations())));
create policy message_recipient_mark on message_recipient for update using (organisation_id = (select caller_organisation()));
alter table message_reply enable row level security;
create policy message_reply_read on message_reply for select
  using (organisation_id = (select caller_organisation()) or sender_id = (select caller_organisation()));
create policy message_reply_write on message_reply for insert with check (author_id = (select caller_organisation()));
create policy message_reply_mark on message_reply for update
  using (author_id <> (select caller_organisation())
    and (organisation_id = (select caller_organisation()) or sender_id = (select caller_organisation())));

-- A kommune sees whom to reach at its fylkesmann, a hospital at its RHF.
create policy contact_read_upwards on contact for select
  using ((select caller_scope()) = 'own' and organisation_id = (
    select coalesce(o.fylkesmann_id, o.rhf_id) from organisation o where o.id = (select caller_organisation())));

call audit_table('reminder_time', 'id', null);
call audit_table('reminder', 'id', 'organisation_id');
call audit_table('reminder_switch', 'id', 'organisation_id');
call audit_table('report_call', 'id', 'organisation_id');
call audit_table('message', 'id', 'sender_id');
call audit_table('message_recipient', 'message_id', 'organisation_id');
call audit_table('message_reply', 'id', 'organisation_id');

grant select on reminder_time to fordel_app;
grant select, insert, update on reminder_due to fordel_app;
grant select, insert on reminder to fordel_app;
grant update (state, smtp_code, settled_at) on reminder to fordel_app;
grant select, insert on reminder_switch to fordel_app;
grant update (is_on) on reminder_switch to fordel_app;
grant select, insert on report_call, message, message_recipient, message_reply to fordel_app;
grant update (read_at, read_by) on message_recipient, message_reply to fordel_app;
