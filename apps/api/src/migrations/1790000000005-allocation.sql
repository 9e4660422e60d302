-- Policies, rounds and decisions. A policy version is never changed: a new one is added, with author and reason.

create table policy_version (
  id uuid primary key default uuidv7(),
  number integer not null constraint policy_version_number unique,
  document jsonb not null,
  author text not null,
  reason text not null,
  valid_from date not null
);

create table allocation_round (
  id uuid primary key default uuidv7(),
  iso_week text not null constraint allocation_round_week unique,
  state text not null default 'OPEN' constraint allocation_round_state check (state in ('OPEN', 'CALCULATING', 'CALCULATED', 'APPROVED', 'RELEASED')),
  version integer not null default 1,
  policy_version_id uuid not null,
  seed text not null,
  engine_version text,
  opened_at timestamptz not null default fordel_now(),
  opened_by text not null,
  calculation_requested_at timestamptz,
  calculation_requested_by text,
  calculation_requested_subject text,
  calculated_at timestamptz,
  approved_at timestamptz,
  approved_by text,
  approved_subject text,
  released_at timestamptz,
  released_by text,
  -- SHA-256 of all it decided, once it is released: the seed of a later round's lottery, which nobody could have known before.
  seal text,
  synthetic boolean not null,
  constraint allocation_round_iso_week foreign key (iso_week) references reporting_week (iso_week) on delete restrict,
  constraint allocation_round_policy foreign key (policy_version_id) references policy_version (id) on delete restrict,
  constraint allocation_round_sealed check ((state = 'RELEASED') = (seal is not null)),
  -- Whoever asked for the numbers does not approve them: by the proven subject, since two people may share a name.
  constraint allocation_round_four_eyes check (approved_subject <> calculation_requested_subject)
);
-- Rounds follow one another: the cumulative ledger of the split has no meaning otherwise.
create unique index allocation_round_one_at_a_time on allocation_round ((true)) where state <> 'RELEASED';

-- A round moves forward only, one state at a time.
create function allocation_round_move() returns trigger language plpgsql as $$
declare states constant text[] := array['OPEN', 'CALCULATING', 'CALCULATED', 'APPROVED', 'RELEASED'];
begin
  if array_position(states, new.state) - array_position(states, old.state) not in (0, 1) then
    raise exception 'a round cannot go from % to %', old.state, new.state using errcode = 'FD004';
  end if;
  return new;
end $$;
create trigger allocation_round_move before update on allocation_round for each row execute function allocation_round_move();

-- How far a calculation has come, for those who watch. Apart from the round, because it changes while the round does not.
create table allocation_progress (
  round_id uuid primary key,
  done integer not null,
  total integer not null,
  constraint allocation_progress_bounds check (done between 0 and total),
  constraint allocation_progress_round foreign key (round_id) references allocation_round (id) on delete restrict
);

-- What a product's released stock became. Base units unless the column says packs.
create table round_product (
  round_id uuid not null,
  product_id uuid not null,
  pack_size integer not null,
  released bigint not null constraint round_product_released check (released >= 0),
  packs_split_before bigint not null constraint round_product_packs_before check (packs_split_before >= 0),
  packs_split bigint not null constraint round_product_packs_split check (packs_split >= 0),
  split jsonb not null,
  moves jsonb not null,
  held_back bigint not null constraint round_product_held_back check (held_back >= 0),
  to_central bigint not null constraint round_product_to_central check (to_central >= 0),
  allocated bigint not null constraint round_product_allocated check (allocated >= 0),
  primary key (round_id, product_id),
  constraint round_product_conserves check (released = allocated + to_central + held_back),
  constraint round_product_round foreign key (round_id) references allocation_round (id) on delete restrict,
  constraint round_product_product foreign key (product_id) references product (id) on delete restrict
);

-- One line per recipient and product: what it gets and why.
create table allocation_decision (
  round_id uuid not null,
  product_id uuid not null,
  recipient_id uuid not null,
  pool text not null,
  packs bigint not null constraint allocation_decision_packs check (packs >= 0),
  units bigint not null constraint allocation_decision_units check (units >= 0),
  stock bigint not null,
  weekly_burn bigint not null,
  plausible_need bigint not null,
  request bigint,
  hundredth_days_before bigint,
  hundredth_days_after bigint,
  limited_by text not null,
  flags text[] not null,
  explanation jsonb not null,
  primary key (round_id, product_id, recipient_id),
  constraint allocation_decision_product_of_round foreign key (round_id, product_id) references round_product (round_id, product_id) on delete restrict,
  constraint allocation_decision_recipient foreign key (recipient_id) references organisation (id) on delete restrict
);
create index allocation_decision_by_recipient on allocation_decision (recipient_id, round_id);

-- Figures of a round are for those who decide until they are approved, then nobody may touch them.
create function allocation_figures_sealed() returns trigger language plpgsql as $$
begin
  if (select state from allocation_round where id = coalesce(new.round_id, old.round_id)) <> 'CALCULATING' then
    raise exception 'figures are written while a round is being calculated and never after' using errcode = 'FD005';
  end if;
  return coalesce(new, old);
end $$;
create trigger round_product_sealed before insert or update or delete on round_product for each row execute function allocation_figures_sealed();
create trigger allocation_decision_sealed before insert or update or delete on allocation_decision for each row execute function allocation_figures_sealed();

alter table allocation_round enable row level security;
create policy allocation_round_read on allocation_round for select using (true);
create policy allocation_round_write on allocation_round for insert with check ((select caller_scope()) in ('national', 'system'));
create policy allocation_round_change on allocation_round for update using ((select caller_scope()) in ('national', 'system'));
alter table round_product enable row level security;
create policy round_product_read on round_product for select
  using ((select caller_scope()) in ('national', 'system') or round_id in (select id from allocation_round where state = 'RELEASED'));
create policy round_product_write on round_product for insert with check ((select caller_scope()) = 'system');
alter table allocation_decision enable row level security;
create policy allocation_decision_read on allocation_decision for select
  using ((select caller_scope()) in ('national', 'system') or round_id in (select id from allocation_round where state = 'RELEASED'));
create policy allocation_decision_write on allocation_decision for insert with check ((select caller_scope()) = 'system');

call audit_table('policy_version', 'id', null);
call audit_table('allocation_round', 'id', null);

grant select on policy_version to fordel_app;
grant select, insert, update on allocation_round to fordel_app;
grant select, insert, update on allocation_progress to fordel_app;
grant select, insert on round_product, allocation_decision to fordel_app;
