-- Shipments: one per recipient and release, in two legs, until the receipt is signed.

create table shipment (
  id uuid primary key default uuidv7(),
  number bigserial constraint shipment_number unique,
  round_id uuid not null,
  recipient_id uuid not null,
  eta_earliest timestamptz not null,
  eta_latest timestamptz not null,
  confirmed_at timestamptz,
  confirmed_by text,
  note text,
  version integer not null default 1,
  synthetic boolean not null,
  constraint shipment_one_per_release unique (round_id, recipient_id),
  constraint shipment_eta check (eta_latest >= eta_earliest),
  constraint shipment_round foreign key (round_id) references allocation_round (id) on delete restrict,
  constraint shipment_recipient foreign key (recipient_id) references organisation (id) on delete restrict
);
create index shipment_by_recipient on shipment (recipient_id);

create table shipment_line (
  shipment_id uuid not null,
  product_id uuid not null,
  quantity bigint not null constraint shipment_line_quantity check (quantity > 0),
  arrived bigint constraint shipment_line_arrived check (arrived >= 0),
  damaged bigint constraint shipment_line_damaged check (damaged between 0 and arrived),
  primary key (shipment_id, product_id),
  constraint shipment_line_shipment foreign key (shipment_id) references shipment (id) on delete restrict,
  constraint shipment_line_product foreign key (product_id) references product (id) on delete restrict
);

-- The state machine is this row; jobs only nudge what is due.
create table shipment_leg (
  id uuid primary key default uuidv7(),
  shipment_id uuid not null,
  sequence smallint not null constraint shipment_leg_sequence check (sequence in (1, 2)),
  from_id uuid not null,
  to_id uuid not null,
  state text not null constraint shipment_leg_state check (state in ('WAITING', 'PLANNED', 'PICKED', 'PACKED', 'DISPATCHED', 'IN_TRANSIT', 'DELIVERED')),
  -- What the carrier answered when the leg was booked: its number, and when it says the goods leave and arrive.
  consignment_number text,
  departs_at timestamptz,
  arrives_at timestamptz,
  due_at timestamptz,
  changed_at timestamptz not null,
  dispatched_at timestamptz,
  delivered_at timestamptz,
  constraint shipment_leg_once unique (shipment_id, sequence),
  -- Only a leg that waits for the one before it, and one that has arrived, have nothing due.
  constraint shipment_leg_due check ((due_at is null) = (state in ('WAITING', 'DELIVERED'))),
  constraint shipment_leg_booking check (num_nonnulls(consignment_number, departs_at, arrives_at) in (0, 3)),
  constraint shipment_leg_shipment foreign key (shipment_id) references shipment (id) on delete restrict,
  constraint shipment_leg_from foreign key (from_id) references organisation (id) on delete restrict,
  constraint shipment_leg_to foreign key (to_id) references organisation (id) on delete restrict
);
create index shipment_leg_due_next on shipment_leg (due_at) where due_at is not null;

create function shipment_leg_move() returns trigger language plpgsql as $$
declare states constant text[] := array['WAITING', 'PLANNED', 'PICKED', 'PACKED', 'DISPATCHED', 'IN_TRANSIT', 'DELIVERED'];
begin
  if array_position(states, new.state) - array_position(states, old.state) not in (0, 1) then
    raise exception 'a leg cannot go from % to %', old.state, new.state using errcode = 'FD004';
  end if;
  return new;
end $$;
create trigger shipment_leg_move before update on shipment_leg for each row execute function shipment_leg_move();

-- A receipt is signed once. What was signed stays as it is.
create function shipment_signed_once() returns trigger language plpgsql as $$
begin
  raise exception 'the receipt is signed already' using errcode = 'FD007';
end $$;
create trigger shipment_signed_once before update on shipment
  for each row when (old.confirmed_at is not null) execute function shipment_signed_once();
create trigger shipment_line_signed_once before update on shipment_line
  for each row when (old.arrived is not null) execute function shipment_signed_once();

alter table shipment enable row level security;
create policy shipment_read on shipment for select
  using ((select caller_scope()) in ('national', 'system') or recipient_id in (select caller_organisations()));
create policy shipment_write on shipment for insert with check ((select caller_scope()) = 'system');
-- A recipient signs for what is its own; whoever answers for a region only looks on.
create policy shipment_confirm on shipment for update
  using (case (select caller_scope()) when 'system' then true when 'own' then recipient_id = (select caller_organisation()) else false end);
alter table shipment_line enable row level security;
create policy shipment_line_read on shipment_line for select
  using ((select caller_scope()) in ('national', 'system') or shipment_id in (select id from shipment));
create policy shipment_line_write on shipment_line for insert with check ((select caller_scope()) = 'system');
create policy shipment_line_confirm on shipment_line for update
  using ((select caller_scope()) = 'own' and shipment_id in (select id from shipment));
alter table shipment_leg enable row level security;
create policy shipment_leg_read on shipment_leg for select
  using ((select caller_scope()) in ('national', 'system') or shipment_id in (select id from shipment));
create policy shipment_leg_write on shipment_leg for insert with check ((select caller_scope()) = 'system');
create policy shipment_leg_change on shipment_leg for update using ((select caller_scope()) = 'system');

-- How a round's shipments stand, for everybody: counts, no recipient.
create function shipment_counts(round uuid)
  returns table (total bigint, dispatched bigint, delivered bigint, confirmed bigint) stable security definer set search_path = public, pg_temp language sql
begin atomic
  select count(*), count(*) filter (where first.dispatched_at is not null), count(*) filter (where last.delivered_at is not null),
         count(*) filter (where s.confirmed_at is not null)
  from shipment s
  join shipment_leg first on first.shipment_id = s.id and first.sequence = 1
  join shipment_leg last on last.shipment_id = s.id and last.sequence = 2
  where s.round_id = shipment_counts.round;
end;

call audit_table('shipment', 'id', 'recipient_id');
call audit_table('shipment_leg', 'id', null);
-- What was shipped is its own record; what arrived is written on it later.
create trigger audit_update after update on shipment_line referencing new table as new_rows old table as old_rows
  for each statement execute function audit_change('shipment_id,product_id', null);

-- Where it goes, what is in it and whom it is for never change.
grant select, insert on shipment, shipment_line, shipment_leg to fordel_app;
grant usage on sequence shipment_number_seq to fordel_app;
grant update (eta_earliest, eta_latest, confirmed_at, confirmed_by, note, version) on shipment to fordel_app;
grant update (arrived, damaged) on shipment_line to fordel_app;
grant update (state, consignment_number, departs_at, arrives_at, due_at, changed_at, dispatched_at, delivered_at)
  on shipment_leg to fordel_app;
