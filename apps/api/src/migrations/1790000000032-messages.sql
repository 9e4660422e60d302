-- A kommune writes to its fylkesmann, and whoever has something unread is told by e-mail.

-- Upwards, a kommune reaches its own fylkesmann and nobody else.
alter policy message_recipient_write on message_recipient
  with check (sender_id = (select caller_organisation())
    and ((select caller_scope()) = 'national' or organisation_id in (select caller_organisations())
      or (select caller_scope()) = 'own' and organisation_id = (
        select o.fylkesmann_id from organisation o where o.id = (select caller_organisation()))));

-- The worker sees what is unread, to tell of it.
alter policy message_recipient_read on message_recipient
  using ((select caller_scope()) = 'system'
    or organisation_id = (select caller_organisation()) or sender_id = (select caller_organisation()));
alter policy message_reply_read on message_reply
  using ((select caller_scope()) = 'system'
    or organisation_id = (select caller_organisation()) or sender_id = (select caller_organisation()));

-- Everything that was written to somebody, message or reply, and whether it has read it; as far as the caller sees.
create view message_written with (security_invoker = true) as
  select message_id, null::uuid as reply_id, organisation_id as reader_id, sender_id as writer_id, read_at from message_recipient
  union all
  select message_id, id, case author_id when sender_id then organisation_id else sender_id end, author_id, read_at from message_reply;

-- One organisation told by e-mail that somebody wrote to it, once, and how it went.
create table message_notice (
  id uuid primary key default uuidv7(),
  message_id uuid not null,
  -- null: of the message itself
  reply_id uuid constraint message_notice_once_of_reply unique,
  organisation_id uuid not null,
  writer_id uuid not null,
  state text not null constraint message_notice_state check (state in ('WAITING', 'SENT', 'NOT_CONFIGURED', 'EXERCISE', 'SWITCHED_OFF', 'NO_CONTACT', 'OVERTAKEN', 'REFUSED')),
  smtp_code integer,
  made_at timestamptz not null default fordel_now(),
  settled_at timestamptz,
  constraint message_notice_other check (organisation_id <> writer_id),
  constraint message_notice_settled check ((state = 'WAITING') = (settled_at is null)),
  constraint message_notice_refused check ((state = 'REFUSED') = (smtp_code is not null)),
  constraint message_notice_message foreign key (message_id) references message (id) on delete restrict,
  constraint message_notice_reply foreign key (reply_id) references message_reply (id) on delete restrict,
  constraint message_notice_organisation foreign key (organisation_id) references organisation (id) on delete restrict,
  constraint message_notice_writer foreign key (writer_id) references organisation (id) on delete restrict
);
create unique index message_notice_once_of_message on message_notice (message_id, organisation_id) where reply_id is null;
create index message_notice_by_reader on message_notice (organisation_id, message_id);

-- For the reader, and for whoever wrote what it tells of.
alter table message_notice enable row level security;
create policy message_notice_read on message_notice for select
  using ((select caller_scope()) = 'system'
    or organisation_id = (select caller_organisation()) or writer_id = (select caller_organisation()));
create policy message_notice_make on message_notice for insert with check ((select caller_scope()) = 'system');
create policy message_notice_settle on message_notice for update using ((select caller_scope()) = 'system');

-- It is switched like a reminder.
alter table reminder_switch
  drop constraint reminder_switch_kind,
  add constraint reminder_switch_kind check (kind in ('REPORT_DUE', 'REPORT_DUE_TODAY', 'MISSING_IN_COUNTY', 'MISSING_AT_DEADLINE', 'MESSAGE'));

call audit_table('message_notice', 'id', 'organisation_id');

grant select on message_written to fordel_app;
grant select, insert on message_notice to fordel_app;
grant update (state, smtp_code, settled_at) on message_notice to fordel_app;
