-- Those who watch are told what changed, and systems report with a machine's token.

-- What changed, told on one channel when its transaction commits: a part, a week, whose it is. Ids only: whoever is told asks again,
-- as itself. A payload holds 8,000 bytes, so many organisations are told of in several.
create function tell_change() returns trigger security definer set search_path = public, pg_temp language plpgsql as $$
declare told record;
begin
  for told in execute format(
    'select week, coalesce(jsonb_agg(organisation) filter (where organisation is not null), ''[]'') as organisations
     from (select week, organisation, (row_number() over (partition by week order by organisation) - 1) / 150 as payload
           from (select distinct week, organisation from (%s) as changes (week, organisation)) as one) as numbered
     group by week, payload', tg_argv[1])
  loop
    perform pg_notify('fordel_change', jsonb_build_object('part', tg_argv[0], 'week', told.week, 'organisations', told.organisations)::text);
  end loop;
  return null;
end $$;

-- Attached with the part that changes and a query of (week, organisation) over the changed rows; null: every week, nobody in particular.
create procedure tell_changes(target regclass, events text[], part text, whose text) language plpgsql as $$
declare event text;
begin
  foreach event in array events loop
    execute format('create trigger %I after %s on %s referencing new table as changed for each statement execute function tell_change(%L, %L)',
      'tell_' || event, event, target, part, whose);
  end loop;
end $$;

call tell_changes('weekly_report', '{insert}', 'REPORTS', 'select iso_week, organisation_id from changed');
call tell_changes('reporting_week', '{insert,update}', 'WEEK', 'select iso_week, null::uuid from changed');
call tell_changes('allocation_round', '{insert,update}', 'ROUND', 'select iso_week, null::uuid from changed');
call tell_changes('allocation_progress', '{insert,update}', 'ROUND',
  'select r.iso_week, null::uuid from changed c join allocation_round r on r.id = c.round_id');
call tell_changes('shipment', '{insert,update}', 'SHIPMENTS',
  'select r.iso_week, c.recipient_id from changed c join allocation_round r on r.id = c.round_id');
call tell_changes('shipment_leg', '{update}', 'SHIPMENTS',
  'select r.iso_week, s.recipient_id from changed c join shipment s on s.id = c.shipment_id join allocation_round r on r.id = s.round_id');
call tell_changes('message_recipient', '{insert,update}', 'MESSAGES',
  'select null::text, unnest(array[organisation_id, sender_id]) from changed');
call tell_changes('message_reply', '{insert,update}', 'MESSAGES',
  'select null::text, unnest(array[organisation_id, sender_id]) from changed');
call tell_changes('clock', '{update}', 'CLOCK', 'select null::text, null::uuid from changed');
call tell_changes('membership', '{update}', 'MEMBERSHIP', 'select null::text, organisation_id from changed');

-- An organisation lets systems report for it. Maskinporten proves whose a machine is; this row, and only this row, lets it in.
create table machine_access (
  id uuid primary key default uuidv7(),
  organisation_id uuid not null,
  -- Null: every system that is proven to be the organisation's. Else one system user, for which this row alone decides.
  system_user_id uuid,
  development boolean not null default false,
  granted_at timestamptz not null default clock_timestamp(),
  revoked_at timestamptz,
  constraint machine_access_organisation foreign key (organisation_id) references organisation (id) on delete restrict
);
create unique index machine_access_current on machine_access (organisation_id, system_user_id) nulls not distinct where revoked_at is null;

-- Read before anybody is known to be calling. No row: no organisation has the number now.
create function machine_access_of(organisation_number text, system_user_id uuid)
  returns table (organisation_id uuid, name text, access text) stable security definer set search_path = public, pg_temp language sql
begin atomic
  select o.id, o.name,
    case coalesce(alone.current, whole.current)
      when true then 'OPEN'
      when false then case when alone.current is null then 'NONE' else 'SYSTEM_USER_REVOKED' end end
  from organisation o
  left join lateral (
    select a.revoked_at is null as current from machine_access a
    where a.organisation_id = o.id and a.system_user_id = machine_access_of.system_user_id
    order by a.revoked_at is null desc limit 1) alone on true
  cross join lateral (
    select exists (select from machine_access a
      where a.organisation_id = o.id and a.system_user_id is null and a.revoked_at is null) as current) whole
  where o.organisation_number = machine_access_of.organisation_number
    and o.kind in ('KOMMUNE', 'HELSEFORETAK', 'PRIVATE_HOSPITAL')
    and o.valid_from <= oslo_today() and (o.valid_to is null or o.valid_to > oslo_today());
end;

alter table machine_access enable row level security;
create policy machine_access_read on machine_access for select
  using ((select caller_scope()) in ('national', 'system') or organisation_id = (select caller_organisation()));
call audit_table('machine_access', 'id', 'organisation_id');
grant select on machine_access to fordel_app;

-- Which machine it was, and whose: {client, supplier, systemUser, system, delegationSource}. Null: a person, or the program itself.
alter table audit_event add column machine jsonb;
create or replace function audit_change() returns trigger security definer set search_path = public, pg_temp language plpgsql as $$
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
    'insert into audit_event (actor, actor_role, actor_organisation_id, operation, request_id, machine, subject_type, subject_id, organisation_id, before, after)
     select coalesce(nullif(current_setting(''fordel.subject'', true), ''''), session_user),
            coalesce(nullif(current_setting(''fordel.role'', true), ''''), ''system''),
            caller_organisation(),
            coalesce(nullif(current_setting(''fordel.operation'', true), ''''), ''maintenance''),
            nullif(current_setting(''fordel.request_id'', true), ''''),
            nullif(current_setting(''fordel.machine'', true), '''')::jsonb,
            %L, coalesce(c.after, c.before) ->> %L, (coalesce(c.after, c.before) ->> %L)::uuid, c.before, c.after
     from (select %s as before, %s as after from %s) c
     where c.before is distinct from c.after',
    tg_table_name, key_columns[1], organisation_column, was, becomes, source);
  return null;
end $$;
