-- Urgent requests ("i ferd med å gå tomme"): between rounds, from who runs dry to who decides, and the goods that leave for it.

-- One need: a recipient and a category. Whatever is asked of the same need while it is open is joined to it.
create table urgent_request (
  id uuid primary key default uuidv7(),
  recipient_id uuid not null,
  category_code text not null,
  -- Who answers first: a kommune's fylkesmann, a hospital's RHF.
  answerer_id uuid not null,
  state text not null default 'SENT' constraint urgent_request_state check (state in ('SENT', 'FORWARDED', 'SOLVED_LOCALLY', 'GRANTED', 'REJECTED', 'WITHDRAWN')),
  version integer not null default 1,
  -- Of its entries: the largest quantity, base units, and the earliest moment.
  quantity bigint not null constraint urgent_request_quantity check (quantity > 0),
  runs_dry_at timestamptz not null,
  sent_at timestamptz not null default fordel_now(),
  settled_at timestamptz,
  -- When the recipient signed for what it was granted.
  received_at timestamptz,
  synthetic boolean not null,
  constraint urgent_request_owner unique (id, recipient_id),
  constraint urgent_request_settled check ((settled_at is null) = (state in ('SENT', 'FORWARDED'))),
  constraint urgent_request_received check (received_at is null or state = 'GRANTED'),
  constraint urgent_request_recipient foreign key (recipient_id) references organisation (id) on delete restrict,
  constraint urgent_request_category foreign key (category_code) references category (code) on delete restrict,
  constraint urgent_request_answerer foreign key (answerer_id) references organisation (id) on delete restrict
);
create unique index urgent_request_one_open on urgent_request (recipient_id, category_code) where settled_at is null;
create index urgent_request_by_recipient on urgent_request (recipient_id);

-- A request goes forward only, and each step is somebody's: the recipient withdraws, the first to answer answers what is sent,
-- the nation decides what is forwarded. The program itself only notes that the goods came.
create function urgent_request_move() returns trigger language plpgsql as $$
begin
  if new.state <> old.state and (old.state, new.state) not in (
    ('SENT', 'FORWARDED'), ('SENT', 'SOLVED_LOCALLY'), ('SENT', 'REJECTED'), ('SENT', 'WITHDRAWN'),
    ('FORWARDED', 'GRANTED'), ('FORWARDED', 'REJECTED'), ('FORWARDED', 'WITHDRAWN')
  ) then
    raise exception 'an urgent request cannot go from % to %', old.state, new.state using errcode = 'FD004';
  end if;
  if not (case caller_scope()
    when 'own' then new.state in (old.state, 'WITHDRAWN')
    when 'fylke' then old.state = 'SENT' and new.state <> 'WITHDRAWN'
    when 'rhf' then old.state = 'SENT' and new.state <> 'WITHDRAWN'
    when 'national' then old.state = 'FORWARDED' and new.state <> 'WITHDRAWN'
    when 'system' then new.state = old.state
    else true end)
  then
    raise exception 'this step is not the caller''s to take' using errcode = '42501';
  end if;
  return new;
end $$;
create trigger urgent_request_move before update on urgent_request for each row execute function urgent_request_move();

-- What was asked, each time: the first entry made the request, the others were joined to it.
create table urgent_request_entry (
  id uuid primary key default uuidv7(),
  request_id uuid not null,
  recipient_id uuid not null,
  quantity bigint not null constraint urgent_request_entry_quantity check (quantity > 0),
  hours_left integer not null constraint urgent_request_entry_hours check (hours_left between 0 and 336),
  made_at timestamptz not null default fordel_now(),
  made_by text not null,
  constraint urgent_request_entry_owner unique (id, recipient_id),
  constraint urgent_request_entry_request foreign key (request_id, recipient_id) references urgent_request (id, recipient_id) on delete restrict
);
create index urgent_request_entry_by_request on urgent_request_entry (request_id, id);
-- The escalation ladder as an entry tells it: what was tried, and what came of it.
create table urgent_request_step (
  entry_id uuid not null,
  step text not null constraint urgent_request_step_name check (step in ('OWN_PURCHASE', 'NEIGHBOURS', 'FYLKESMANN_OR_RHF')),
  recipient_id uuid not null,
  tried boolean not null,
  outcome text not null constraint urgent_request_step_outcome check (length(outcome) <= 1000),
  primary key (entry_id, step),
  constraint urgent_request_step_told check (not tried or outcome ~ '[^[:space:]]'),
  constraint urgent_request_step_entry foreign key (entry_id, recipient_id) references urgent_request_entry (id, recipient_id) on delete restrict
);

-- What was answered: by whom, and why.
create table urgent_request_answer (
  id uuid primary key default uuidv7(),
  request_id uuid not null,
  recipient_id uuid not null,
  state text not null constraint urgent_request_answer_state check (state in ('FORWARDED', 'SOLVED_LOCALLY', 'GRANTED', 'REJECTED', 'WITHDRAWN')),
  remark text not null constraint urgent_request_answer_remark check (length(remark) <= 2000),
  answered_at timestamptz not null default fordel_now(),
  answered_by text not null,
  organisation_id uuid not null,
  constraint urgent_request_answer_once unique (request_id, state),
  -- Who decides says why; who withdraws need not, and what was granted speaks for itself.
  constraint urgent_request_answer_reason check (state in ('GRANTED', 'WITHDRAWN') or remark ~ '[^[:space:]]'),
  constraint urgent_request_answer_request foreign key (request_id, recipient_id) references urgent_request (id, recipient_id) on delete restrict,
  constraint urgent_request_answer_organisation foreign key (organisation_id) references organisation (id) on delete restrict
);

-- One e-mail to whoever must act next, or to the requester at the outcome, and how it went. The id is the event's it tells of.
create table urgent_notice (
  id uuid primary key,
  request_id uuid not null,
  recipient_id uuid not null,
  organisation_id uuid not null,
  about text not null constraint urgent_notice_about check (about in ('SENT', 'FORWARDED', 'SOLVED_LOCALLY', 'GRANTED', 'REJECTED')),
  state text not null constraint urgent_notice_state check (state in ('SENT', 'NOT_CONFIGURED', 'EXERCISE', 'NO_CONTACT', 'OVERTAKEN', 'REFUSED')),
  smtp_code integer,
  told_at timestamptz not null default fordel_now(),
  constraint urgent_notice_once unique (request_id, about),
  constraint urgent_notice_refused check ((state = 'REFUSED') = (smtp_code is not null)),
  constraint urgent_notice_request foreign key (request_id, recipient_id) references urgent_request (id, recipient_id) on delete restrict,
  constraint urgent_notice_organisation foreign key (organisation_id) references organisation (id) on delete restrict
);

-- What was granted from central stock. The week and its batch are what the policy's share of central stock is counted by.
create table urgent_grant (
  request_id uuid primary key,
  -- Several requests can be granted by one decision.
  decision_id uuid not null,
  recipient_id uuid not null,
  policy_version_id uuid not null,
  iso_week text not null constraint urgent_grant_week check (iso_week ~ '^[0-9]{4}-W[0-9]{2}$'),
  batch integer not null constraint urgent_grant_batch check (batch > 0),
  granted_at timestamptz not null default fordel_now(),
  granted_by text not null,
  synthetic boolean not null,
  constraint urgent_grant_owner unique (request_id, recipient_id),
  constraint urgent_grant_request foreign key (request_id, recipient_id) references urgent_request (id, recipient_id) on delete restrict,
  constraint urgent_grant_policy foreign key (policy_version_id) references policy_version (id) on delete restrict
);
create index urgent_grant_by_week on urgent_grant (iso_week);
create index urgent_grant_by_decision on urgent_grant (decision_id);
create table urgent_grant_line (
  request_id uuid not null,
  product_id uuid not null,
  recipient_id uuid not null,
  pack_size integer not null,
  packs bigint not null constraint urgent_grant_line_packs check (packs > 0),
  units bigint not null,
  -- What the rule proposed, with the figures it proposed it from.
  proposal jsonb not null,
  primary key (request_id, product_id),
  constraint urgent_grant_line_whole_packs check (units = packs * pack_size),
  constraint urgent_grant_line_grant foreign key (request_id, recipient_id) references urgent_grant (request_id, recipient_id) on delete restrict,
  constraint urgent_grant_line_product foreign key (product_id) references product (id) on delete restrict
);

alter table ledger_movement drop constraint ledger_movement_kind;
alter table ledger_movement add constraint ledger_movement_kind check (kind in
  ('GOODS_RECEIPT', 'ROUND_APPROVAL', 'URGENT_GRANT', 'DISPATCH', 'ARRIVAL', 'CONFIRMATION'));

-- As it was, and the nation also grants.
create or replace function ledger_post_many(movement_kinds text[], causes uuid[], products uuid[], quantities bigint[],
  from_kinds text[], from_places uuid[], from_recipients uuid[], to_kinds text[], to_places uuid[], to_recipients uuid[])
  returns bigint security definer set search_path = public, pg_temp language plpgsql as $$
declare movements bigint;
begin
  if exists (
    select from unnest(movement_kinds, from_recipients, to_recipients) as m (kind, from_recipient, to_recipient)
    where case caller_scope()
      when 'system' then false
      when 'national' then m.kind not in ('GOODS_RECEIPT', 'ROUND_APPROVAL', 'URGENT_GRANT')
      when 'own' then (m.kind, m.from_recipient, m.to_recipient)
        is distinct from ('CONFIRMATION', caller_organisation(), caller_organisation())
      else true end
  ) then
    raise exception 'these goods are not the caller''s to move' using errcode = '42501';
  end if;
  insert into ledger_account (kind, place_id, recipient_id)
    select * from unnest(from_kinds, from_places, from_recipients)
    union
    select * from unnest(to_kinds, to_places, to_recipients)
    order by 1, 2, 3
    on conflict do nothing;
  with posted as (
    insert into ledger_movement (kind, cause_id)
      select distinct kind, cause from unnest(movement_kinds, causes) as m (kind, cause) order by 1, 2
      on conflict do nothing
      returning id, kind, cause_id
  ), moved as (
    insert into ledger_leg (movement_id, product_id, quantity, from_account_id, to_account_id)
      select posted.id, l.product, l.quantity, f.id, t.id
      from unnest(movement_kinds, causes, products, quantities, from_kinds, from_places, from_recipients, to_kinds, to_places, to_recipients)
        as l (kind, cause, product, quantity, from_kind, from_place, from_recipient, to_kind, to_place, to_recipient)
      join posted on (posted.kind, posted.cause_id) = (l.kind, l.cause)
      join ledger_account f on (f.kind, f.place_id, f.recipient_id) = (l.from_kind, l.from_place, l.from_recipient)
      join ledger_account t on (t.kind, t.place_id, t.recipient_id) = (l.to_kind, l.to_place, l.to_recipient)
  )
  select count(*) into movements from posted;
  return movements;
end $$;

-- A shipment is a round's or an urgent grant's.
alter table shipment alter column round_id drop not null;
alter table shipment add column urgent_request_id uuid;
alter table shipment add constraint shipment_one_per_grant unique (urgent_request_id);
alter table shipment add constraint shipment_of_one check (num_nonnulls(round_id, urgent_request_id) = 1);
alter table shipment add constraint shipment_urgent_grant foreign key (urgent_request_id) references urgent_grant (request_id) on delete restrict;

-- Told to those who watch, as every change is: the part, no week, and whose it is.
create function tell_urgent_change() returns trigger security definer set search_path = public, pg_temp language plpgsql as $$
declare told record;
begin
  for told in execute format('select distinct recipient_id from (%s) as changes (recipient_id)', tg_argv[0]) loop
    perform pg_notify('fordel_change',
      jsonb_build_object('part', 'URGENT', 'week', null, 'organisations', jsonb_build_array(told.recipient_id))::text);
  end loop;
  return null;
end $$;
create trigger tell_urgent_insert after insert on urgent_request referencing new table as changed
  for each statement execute function tell_urgent_change('select recipient_id from changed');
create trigger tell_urgent_update after update on urgent_request referencing new table as changed
  for each statement execute function tell_urgent_change('select recipient_id from changed');
create trigger tell_urgent_insert after insert on shipment referencing new table as changed
  for each statement execute function tell_urgent_change('select recipient_id from changed where urgent_request_id is not null');
create trigger tell_urgent_update after update on shipment referencing new table as changed
  for each statement execute function tell_urgent_change('select recipient_id from changed where urgent_request_id is not null');
create trigger tell_urgent_update after update on shipment_leg referencing new table as changed
  for each statement execute function tell_urgent_change(
    'select s.recipient_id from changed c join shipment s on s.id = c.shipment_id where s.urgent_request_id is not null');

alter table urgent_request enable row level security;
create policy urgent_request_read on urgent_request for select
  using ((select caller_scope()) in ('national', 'system') or recipient_id in (select caller_organisations()));
create policy urgent_request_send on urgent_request for insert
  with check ((select caller_scope()) = 'own' and recipient_id = (select caller_organisation()));
create policy urgent_request_change on urgent_request for update
  using (case (select caller_scope()) when 'national' then true when 'system' then true
    when 'own' then recipient_id = (select caller_organisation()) else answerer_id = (select caller_organisation()) end);

-- An observer sees that somebody runs dry, not who wrote what about it.
alter table urgent_request_entry enable row level security;
create policy urgent_request_entry_read on urgent_request_entry for select
  using ((select current_setting('fordel.role', true)) is distinct from 'observer'
    and ((select caller_scope()) in ('national', 'system') or recipient_id in (select caller_organisations())));
create policy urgent_request_entry_make on urgent_request_entry for insert
  with check ((select caller_scope()) = 'own' and recipient_id = (select caller_organisation()));
alter table urgent_request_step enable row level security;
create policy urgent_request_step_read on urgent_request_step for select
  using ((select current_setting('fordel.role', true)) is distinct from 'observer'
    and ((select caller_scope()) in ('national', 'system') or recipient_id in (select caller_organisations())));
create policy urgent_request_step_make on urgent_request_step for insert
  with check ((select caller_scope()) = 'own' and recipient_id = (select caller_organisation()));
alter table urgent_request_answer enable row level security;
create policy urgent_request_answer_read on urgent_request_answer for select
  using ((select current_setting('fordel.role', true)) is distinct from 'observer'
    and ((select caller_scope()) in ('national', 'system') or recipient_id in (select caller_organisations())));
create policy urgent_request_answer_make on urgent_request_answer for insert
  with check (organisation_id = (select caller_organisation())
    and ((select caller_scope()) = 'national' or recipient_id in (select caller_organisations())));
alter table urgent_notice enable row level security;
create policy urgent_notice_read on urgent_notice for select
  using ((select caller_scope()) in ('national', 'system') or recipient_id in (select caller_organisations()));
create policy urgent_notice_make on urgent_notice for insert with check ((select caller_scope()) = 'system');
alter table urgent_grant enable row level security;
create policy urgent_grant_read on urgent_grant for select
  using ((select caller_scope()) in ('national', 'system') or recipient_id in (select caller_organisations()));
create policy urgent_grant_make on urgent_grant for insert with check ((select caller_scope()) = 'national');
alter table urgent_grant_line enable row level security;
create policy urgent_grant_line_read on urgent_grant_line for select
  using ((select caller_scope()) in ('national', 'system') or recipient_id in (select caller_organisations()));
create policy urgent_grant_line_make on urgent_grant_line for insert with check ((select caller_scope()) = 'national');

call audit_table('urgent_request', 'id', 'recipient_id');
call audit_table('urgent_request_entry', 'id', 'recipient_id');
call audit_table('urgent_request_step', 'entry_id', 'recipient_id');
call audit_table('urgent_request_answer', 'id', 'recipient_id');
call audit_table('urgent_notice', 'id', 'organisation_id');
call audit_table('urgent_grant', 'request_id', 'recipient_id');
call audit_table('urgent_grant_line', 'request_id', 'recipient_id');

grant select, insert on urgent_request, urgent_request_entry, urgent_request_step, urgent_request_answer, urgent_notice,
  urgent_grant, urgent_grant_line to fordel_app;
grant update (state, version, quantity, runs_dry_at, settled_at, received_at) on urgent_request to fordel_app;
