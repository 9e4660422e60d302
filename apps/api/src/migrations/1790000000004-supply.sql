-- Goods: what came in, and the double-entry ledger that knows where every unit is.

create table goods_receipt (
  id uuid primary key default uuidv7(),
  store_id uuid not null,
  product_id uuid not null,
  quantity bigint not null constraint goods_receipt_quantity check (quantity > 0),
  reference text not null constraint goods_receipt_reference check (reference ~ '[^[:space:]]'),
  received_at timestamptz not null default fordel_now(),
  received_by text not null,
  synthetic boolean not null,
  constraint goods_receipt_store foreign key (store_id) references organisation (id) on delete restrict,
  constraint goods_receipt_product foreign key (product_id) references product (id) on delete restrict
);

-- An account is a kind of holding, at a place, for somebody. Nobody in particular: recipient = place.
create table ledger_account (
  id uuid primary key default uuidv7(),
  kind text not null constraint ledger_account_kind check (kind in
    ('SUPPLIER', 'COUNT_DIFFERENCE', 'RECEIVED', 'CENTRAL', 'RESERVED', 'IN_TRANSIT', 'DELIVERED', 'WRITTEN_OFF')),
  place_id uuid not null,
  recipient_id uuid not null,
  constraint ledger_account_identity unique (kind, place_id, recipient_id),
  constraint ledger_account_place foreign key (place_id) references organisation (id) on delete restrict,
  constraint ledger_account_recipient foreign key (recipient_id) references organisation (id) on delete restrict
);
create index ledger_account_by_recipient on ledger_account (recipient_id, kind);

-- One movement per cause: the same cause twice is refused by the key, however often a job runs.
create table ledger_movement (
  id uuid primary key default uuidv7(),
  kind text not null constraint ledger_movement_kind check (kind in
    ('GOODS_RECEIPT', 'ROUND_APPROVAL', 'DISPATCH', 'ARRIVAL', 'CONFIRMATION')),
  cause_id uuid not null,
  occurred_at timestamptz not null default fordel_now(),
  constraint ledger_movement_cause unique (kind, cause_id)
);

-- Balanced by construction: a leg takes from one account exactly what it gives to another.
create table ledger_leg (
  id uuid primary key default uuidv7(),
  movement_id uuid not null,
  product_id uuid not null,
  quantity bigint not null constraint ledger_leg_quantity check (quantity > 0),
  from_account_id uuid not null,
  to_account_id uuid not null,
  constraint ledger_leg_two_accounts check (from_account_id <> to_account_id),
  constraint ledger_leg_movement foreign key (movement_id) references ledger_movement (id) on delete restrict,
  constraint ledger_leg_product foreign key (product_id) references product (id) on delete restrict,
  constraint ledger_leg_from foreign key (from_account_id) references ledger_account (id) on delete restrict,
  constraint ledger_leg_to foreign key (to_account_id) references ledger_account (id) on delete restrict
);
create index ledger_leg_by_movement on ledger_leg (movement_id);
create index ledger_leg_by_to_account on ledger_leg (to_account_id, product_id);

-- Kept by the trigger below and by nothing else; a test proves it equals the sum of the legs.
create table ledger_balance (
  account_id uuid not null,
  product_id uuid not null,
  quantity bigint not null,
  external boolean not null,
  primary key (account_id, product_id),
  constraint ledger_balance_not_negative check (external or quantity >= 0),
  constraint ledger_balance_account foreign key (account_id) references ledger_account (id) on delete restrict,
  constraint ledger_balance_product foreign key (product_id) references product (id) on delete restrict
);

create function ledger_keep_balances() returns trigger security definer set search_path = public, pg_temp language plpgsql as $$
begin
  insert into ledger_balance (account_id, product_id, quantity, external)
    select distinct a.id, t.product_id, 0, a.kind in ('SUPPLIER', 'COUNT_DIFFERENCE')
    from (select from_account_id as id, product_id from legs union select to_account_id, product_id from legs) t
    join ledger_account a on a.id = t.id
    order by 1, 2
    on conflict do nothing;
  -- One order of locking for everybody, so that concurrent movements wait for each other and never deadlock.
  perform 1 from ledger_balance b
    where (b.account_id, b.product_id) in
      (select from_account_id, product_id from legs union select to_account_id, product_id from legs)
    order by b.account_id, b.product_id for update;
  update ledger_balance b set quantity = b.quantity + d.quantity
    from (select id, product_id, sum(quantity) as quantity
          from (select from_account_id as id, product_id, -quantity as quantity from legs
                union all select to_account_id, product_id, quantity from legs) both_sides
          group by id, product_id) d
    where b.account_id = d.id and b.product_id = d.product_id;
  return null;
exception when check_violation then
  raise exception 'a holding would go below zero' using errcode = 'FD006';
end $$;
create trigger ledger_keep_balances after insert on ledger_leg
  referencing new table as legs for each statement execute function ledger_keep_balances();

-- The one way to move anything, for whoever may act. One row of the arrays is one leg; legs of one kind and cause are one
-- movement. Answers how many movements were posted: one that was posted before moves nothing. Accounts come into being when
-- first used. When any leg would take more than there is, all fail together, with FD006. It looks past row-level security, so
-- it holds the same bounds itself: the nation takes in and reserves, the program ships, a recipient signs for what is its own.
create function ledger_post_many(movement_kinds text[], causes uuid[], products uuid[], quantities bigint[],
  from_kinds text[], from_places uuid[], from_recipients uuid[], to_kinds text[], to_places uuid[], to_recipients uuid[])
  returns bigint security definer set search_path = public, pg_temp language plpgsql as $$
declare movements bigint;
begin
  if exists (
    select from unnest(movement_kinds, from_recipients, to_recipients) as m (kind, from_recipient, to_recipient)
    where case caller_scope()
      when 'system' then false
      when 'national' then m.kind not in ('GOODS_RECEIPT', 'ROUND_APPROVAL')
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

-- One movement of at least one leg; false when it was posted before.
create function ledger_post(movement_kind text, cause uuid, products uuid[], quantities bigint[],
  from_kinds text[], from_places uuid[], from_recipients uuid[], to_kinds text[], to_places uuid[], to_recipients uuid[])
  returns boolean language sql
begin atomic
  select ledger_post_many(array_fill(movement_kind, array[cardinality(products)]), array_fill(cause, array[cardinality(products)]),
    products, quantities, from_kinds, from_places, from_recipients, to_kinds, to_places, to_recipients) = 1;
end;

-- Append-only also for the owner: a correction is a new movement.
create function ledger_refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'the ledger is append-only' using errcode = 'FD003';
end $$;
create trigger ledger_movement_append_only before update or delete or truncate on ledger_movement
  for each statement execute function ledger_refuse_change();
create trigger ledger_leg_append_only before update or delete or truncate on ledger_leg
  for each statement execute function ledger_refuse_change();

alter table goods_receipt enable row level security;
create policy goods_receipt_national on goods_receipt
  using ((select caller_scope()) in ('national', 'system')) with check ((select caller_scope()) = 'national');
alter table ledger_account enable row level security;
create policy ledger_account_read on ledger_account for select
  using ((select caller_scope()) in ('national', 'system') or recipient_id in (select caller_organisations()));
alter table ledger_balance enable row level security;
create policy ledger_balance_read on ledger_balance for select
  using ((select caller_scope()) in ('national', 'system') or account_id in (select id from ledger_account));
alter table ledger_leg enable row level security;
create policy ledger_leg_read on ledger_leg for select
  using ((select caller_scope()) in ('national', 'system') or to_account_id in (select id from ledger_account));

call audit_table('goods_receipt', 'id', 'store_id');

-- Legs and accounts are written by ledger_post_many alone.
grant select, insert on goods_receipt to fordel_app;
grant select on ledger_account, ledger_movement, ledger_leg, ledger_balance to fordel_app;
