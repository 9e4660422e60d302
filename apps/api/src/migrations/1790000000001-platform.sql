-- What every capability stands on: who is calling, what time it is, what leaves after commit, what was answered, what was changed.

-- The caller of a transaction, set with set_config(…, true) by the API before anything else. Unset means nobody: nothing is visible.
create function caller_scope() returns text stable parallel safe language sql
  return coalesce(nullif(current_setting('fordel.scope', true), ''), 'none');
create function caller_organisation() returns uuid stable parallel safe language sql
  return nullif(current_setting('fordel.organisation', true), '')::uuid;

-- Time is one row that all processes and all SQL read: the real clock, unless 'stopped_at' stops it for an exercise.
create table clock (
  id smallint primary key default 1 constraint clock_single_row check (id = 1),
  stopped_at timestamptz,
  exercise text
);
insert into clock default values;
create function fordel_now() returns timestamptz stable language sql
  return (select coalesce(stopped_at, clock_timestamp()) from clock);

create table outbox_event (
  id uuid primary key default uuidv7(),
  type text not null,
  subject_id uuid not null,
  payload jsonb not null,
  request_id text,
  occurred_at timestamptz not null default fordel_now()
);
-- One row per handler: published as a job, acknowledged in the handler's own transaction, published again when it is not.
-- published_at and acknowledged_at are real time: they watch processes, not the exercise.
create table outbox_delivery (
  event_id uuid not null,
  handler text not null,
  attempts integer not null default 0,
  published_at timestamptz,
  acknowledged_at timestamptz,
  last_error text,
  primary key (event_id, handler),
  constraint outbox_delivery_event foreign key (event_id) references outbox_event (id) on delete restrict
);
create index outbox_delivery_pending on outbox_delivery (published_at) where acknowledged_at is null;

-- The first answer to a key, by reference: written in the same transaction as what it answers for.
create table idempotency_record (
  subject text not null,
  operation text not null,
  key text not null,
  request_hash text not null,
  result_id uuid not null,
  recorded_at timestamptz not null default clock_timestamp(),
  primary key (subject, operation, key)
);

create table audit_event (
  id uuid primary key default uuidv7(),
  occurred_at timestamptz not null default fordel_now(),
  recorded_at timestamptz not null default clock_timestamp(),
  actor text not null,
  actor_role text not null,
  actor_organisation_id uuid,
  operation text not null,
  request_id text,
  subject_type text not null,
  subject_id text not null,
  organisation_id uuid,
  before jsonb,
  after jsonb
);
create index audit_event_subject on audit_event (subject_type, subject_id);
create index audit_event_organisation on audit_event (organisation_id, id);

-- The audit trail is written by the tables themselves, so that no code path can change a row without leaving one.
-- Attached with the columns that identify the row, separated by commas (the first is the trail's subject), and, where there
-- is one, the column that says for whom.
create function audit_change() returns trigger security definer set search_path = public, pg_temp language plpgsql as $$
declare
  key_columns constant text[] := string_to_array(tg_argv[0], ',');
  organisation_column constant text := tg_argv[1];
  was text := case when tg_op = 'INSERT' then 'null::jsonb' else 'to_jsonb(o)' end;
  becomes text := case when tg_op = 'DELETE' then 'null::jsonb' else 'to_jsonb(n)' end;
  source text := case tg_op
    when 'INSERT' then 'new_rows n'
    when 'DELETE' then 'old_rows o'
    else format('new_rows n join old_rows o using (%s)', (select string_agg(quote_ident(k), ', ') from unnest(key_columns) k)) end;
begin
  execute format(
    'insert into audit_event (actor, actor_role, actor_organisation_id, operation, request_id, subject_type, subject_id, organisation_id, before, after)
     select coalesce(nullif(current_setting(''fordel.subject'', true), ''''), session_user),
            coalesce(nullif(current_setting(''fordel.role'', true), ''''), ''system''),
            caller_organisation(),
            coalesce(nullif(current_setting(''fordel.operation'', true), ''''), ''maintenance''),
            nullif(current_setting(''fordel.request_id'', true), ''''),
            %L, coalesce(c.after, c.before) ->> %L, (coalesce(c.after, c.before) ->> %L)::uuid, c.before, c.after
     from (select %s as before, %s as after from %s) c
     where c.before is distinct from c.after',
    tg_table_name, key_columns[1], organisation_column, was, becomes, source);
  return null;
end $$;

create procedure audit_table(target regclass, key_columns text, organisation_column text) language plpgsql as $$
begin
  execute format('create trigger audit_insert after insert on %s referencing new table as new_rows for each statement execute function audit_change(%L, %L)', target, key_columns, organisation_column);
  execute format('create trigger audit_update after update on %s referencing new table as new_rows old table as old_rows for each statement execute function audit_change(%L, %L)', target, key_columns, organisation_column);
  execute format('create trigger audit_delete after delete on %s referencing old table as old_rows for each statement execute function audit_change(%L, %L)', target, key_columns, organisation_column);
end $$;
call audit_table('clock', 'id', null);

alter table audit_event enable row level security;
create policy audit_event_read on audit_event for select
  using ((select caller_scope()) in ('national', 'system')
    or organisation_id = (select caller_organisation()));
alter table idempotency_record enable row level security;
create policy idempotency_record_own on idempotency_record
  using (subject = current_setting('fordel.subject', true)) with check (subject = current_setting('fordel.subject', true));

revoke all on schema public from public;
grant usage on schema public to fordel_app;
grant select, update (stopped_at, exercise) on clock to fordel_app;
grant select, insert on outbox_event to fordel_app;
grant select, insert, update on outbox_delivery to fordel_app;
grant select, insert on idempotency_record to fordel_app;
grant select on audit_event to fordel_app;
