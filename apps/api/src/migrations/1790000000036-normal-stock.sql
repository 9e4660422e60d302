-- Three months' normal consumption, regulation 2001-07-23-881 § 8 a: what kommuner, fylkeskommuner and RHFs used in a year, what they
-- hold, and the stocks they hold together.

alter table organisation
  add column fylke_number text constraint organisation_fylke_number check (fylke_number ~ '^[0-9]{2}$'),
  drop constraint organisation_kind,
  add constraint organisation_kind check (kind in ('KOMMUNE', 'FYLKESKOMMUNE', 'FYLKESMANN', 'RHF', 'HELSEFORETAK', 'PRIVATE_HOSPITAL',
    'NATIONAL_STORE', 'RHF_STORE', 'HELSEDIREKTORATET', 'SYKEHUSINNKJOP', 'LABORATORY', 'OBSERVER', 'AUDITOR')),
  add constraint organisation_fylke_number_of check ((fylke_number is not null) = (kind = 'FYLKESKOMMUNE'));
alter table membership
  drop constraint membership_role,
  add constraint membership_role check (role in ('kommune', 'helseforetak', 'fylkeskommune', 'fylkesmann', 'helsedirektoratet', 'rhf',
    'sykehusinnkjop', 'warehouse', 'laboratory', 'observer', 'auditor', 'institution'));

-- What the regulation names, and the categories of the weekly report it is made of.
create table normal_stock_category (
  kind text not null constraint normal_stock_category_kind check (kind in ('GLOVES', 'MASKS', 'RESPIRATORS', 'GOWNS_OR_SUITS', 'EYE_PROTECTION')),
  category_code text not null,
  primary key (kind, category_code),
  constraint normal_stock_category_once unique (category_code)
);
insert into normal_stock_category (kind, category_code) values
  ('GLOVES', 'HANSKER'),
  ('MASKS', 'MUNNBIND'),
  ('RESPIRATORS', 'AANDEDRETTSVERN'),
  ('GOWNS_OR_SUITS', 'SMITTEFRAKK'),
  ('GOWNS_OR_SUITS', 'SMITTEDRAKT'),
  ('EYE_PROTECTION', 'OYEBESKYTTELSE');

-- What an organisation itself says of a calendar year. One revision is one immutable set of rows.
create table annual_use (
  id uuid primary key default uuidv7(),
  organisation_id uuid not null,
  year integer not null constraint annual_use_year check (year between 2000 and 2200),
  revision integer not null constraint annual_use_revision check (revision > 0),
  -- Where the figures are from, and why they are stated.
  source text not null constraint annual_use_source check (length(source) between 1 and 500),
  reason text not null constraint annual_use_reason check (length(reason) between 1 and 500),
  stated_by text not null,
  stated_at timestamptz not null default fordel_now(),
  synthetic boolean not null,
  constraint annual_use_one_revision unique (organisation_id, year, revision),
  constraint annual_use_owner unique (id, organisation_id),
  constraint annual_use_organisation foreign key (organisation_id) references organisation (id) on delete restrict
);
-- used null: what the reports say. deviant_because null: a year like others. Neither: no line.
create table annual_use_line (
  annual_use_id uuid not null,
  organisation_id uuid not null,
  kind text not null constraint annual_use_line_kind check (kind in ('GLOVES', 'MASKS', 'RESPIRATORS', 'GOWNS_OR_SUITS', 'EYE_PROTECTION')),
  used bigint constraint annual_use_line_used check (used >= 0),
  deviant_because text constraint annual_use_line_deviant check (length(deviant_because) between 1 and 500),
  primary key (annual_use_id, kind),
  constraint annual_use_line_says_something check (used is not null or deviant_because is not null),
  constraint annual_use_line_of foreign key (annual_use_id, organisation_id) references annual_use (id, organisation_id) on delete restrict
);

-- Where an organisation's own stock is, and what it counted there, when it counted. Without lines: what its weekly reports say it holds.
create table own_stock (
  id uuid primary key default uuidv7(),
  organisation_id uuid not null,
  revision integer not null constraint own_stock_revision check (revision > 0),
  stored_in_norway boolean not null,
  counted_on date,
  stated_by text not null,
  stated_at timestamptz not null default fordel_now(),
  synthetic boolean not null,
  constraint own_stock_one_revision unique (organisation_id, revision),
  constraint own_stock_owner unique (id, organisation_id),
  constraint own_stock_organisation foreign key (organisation_id) references organisation (id) on delete restrict
);
create table own_stock_line (
  own_stock_id uuid not null,
  organisation_id uuid not null,
  kind text not null constraint own_stock_line_kind check (kind in ('GLOVES', 'MASKS', 'RESPIRATORS', 'GOWNS_OR_SUITS', 'EYE_PROTECTION')),
  held bigint not null constraint own_stock_line_held check (held >= 0),
  primary key (own_stock_id, kind),
  constraint own_stock_line_of foreign key (own_stock_id, organisation_id) references own_stock (id, organisation_id) on delete restrict
);

-- A stock held by several together. Its keeper, who answers for what is said of it, never changes.
create table shared_stock (
  id uuid primary key default uuidv7(),
  keeper_id uuid not null,
  name text not null constraint shared_stock_name check (length(name) between 1 and 200),
  constraint shared_stock_owner unique (id, keeper_id),
  constraint shared_stock_keeper foreign key (keeper_id) references organisation (id) on delete restrict
);
create index shared_stock_by_keeper on shared_stock (keeper_id);
-- Row-level security rests on the keeper, so every row names the stock's own. Without lines: the stock is no longer held together.
create table shared_stock_revision (
  stock_id uuid not null,
  revision integer not null constraint shared_stock_revision_number check (revision > 0),
  keeper_id uuid not null,
  -- Which agreement it rests on.
  agreement text not null constraint shared_stock_revision_agreement check (length(agreement) between 1 and 500),
  stored_in_norway boolean not null,
  counted_on date not null,
  stated_by text not null,
  stated_at timestamptz not null default fordel_now(),
  synthetic boolean not null,
  primary key (stock_id, revision),
  constraint shared_stock_revision_owner unique (stock_id, revision, keeper_id),
  constraint shared_stock_revision_of foreign key (stock_id, keeper_id) references shared_stock (id, keeper_id) on delete restrict
);
create table shared_stock_line (
  stock_id uuid not null,
  revision integer not null,
  kind text not null constraint shared_stock_line_kind check (kind in ('GLOVES', 'MASKS', 'RESPIRATORS', 'GOWNS_OR_SUITS', 'EYE_PROTECTION')),
  keeper_id uuid not null,
  held bigint not null constraint shared_stock_line_held check (held >= 0),
  primary key (stock_id, revision, kind),
  constraint shared_stock_line_owner unique (stock_id, revision, kind, keeper_id),
  constraint shared_stock_line_of foreign key (stock_id, revision, keeper_id) references shared_stock_revision (stock_id, revision, keeper_id) on delete restrict
);
create table shared_stock_share (
  stock_id uuid not null,
  revision integer not null,
  kind text not null,
  organisation_id uuid not null,
  keeper_id uuid not null,
  share bigint not null constraint shared_stock_share_share check (share > 0),
  primary key (stock_id, revision, kind, organisation_id),
  constraint shared_stock_share_of foreign key (stock_id, revision, kind, keeper_id) references shared_stock_line (stock_id, revision, kind, keeper_id) on delete restrict,
  constraint shared_stock_share_organisation foreign key (organisation_id) references organisation (id) on delete restrict
);
create index shared_stock_share_by_organisation on shared_stock_share (organisation_id);

-- Nobody can count what is not there: shares never add up to more than the stock holds.
create function shared_stock_share_fits() returns trigger security definer set search_path = public, pg_temp language plpgsql as $$
declare there bigint;
begin
  -- Whoever adds a share at the same time waits here, and then counts this one.
  select l.held into there from shared_stock_line l
    where (l.stock_id, l.revision, l.kind) = (new.stock_id, new.revision, new.kind) for update;
  if (select sum(s.share) from shared_stock_share s where (s.stock_id, s.revision, s.kind) = (new.stock_id, new.revision, new.kind)) > there then
    raise exception 'the shares of % add up to more than the stock holds', new.kind using errcode = 'FD036';
  end if;
  return null;
end $$;
create trigger shared_stock_share_fits after insert or update on shared_stock_share for each row execute function shared_stock_share_fits();

-- Whose figures: in an exercise, nobody's.
create function mark_synthetic() returns trigger language plpgsql as $$
begin
  new.synthetic := (select exercise is not null from clock);
  return new;
end $$;
create trigger annual_use_synthetic before insert on annual_use for each row execute function mark_synthetic();
create trigger own_stock_synthetic before insert on own_stock for each row execute function mark_synthetic();
create trigger shared_stock_synthetic before insert on shared_stock_revision for each row execute function mark_synthetic();

alter table annual_use enable row level security;
create policy annual_use_read on annual_use for select
  using ((select caller_scope()) in ('national', 'system') or organisation_id in (select caller_organisations()));
create policy annual_use_write on annual_use for insert with check (organisation_id = (select caller_organisation()));
alter table annual_use_line enable row level security;
create policy annual_use_line_read on annual_use_line for select
  using ((select caller_scope()) in ('national', 'system') or organisation_id in (select caller_organisations()));
create policy annual_use_line_write on annual_use_line for insert with check (organisation_id = (select caller_organisation()));
alter table own_stock enable row level security;
create policy own_stock_read on own_stock for select
  using ((select caller_scope()) in ('national', 'system') or organisation_id in (select caller_organisations()));
create policy own_stock_write on own_stock for insert with check (organisation_id = (select caller_organisation()));
alter table own_stock_line enable row level security;
create policy own_stock_line_read on own_stock_line for select
  using ((select caller_scope()) in ('national', 'system') or organisation_id in (select caller_organisations()));
create policy own_stock_line_write on own_stock_line for insert with check (organisation_id = (select caller_organisation()));

-- The keeper sees all of its stock; whoever has a share sees the stock and that share.
alter table shared_stock_share enable row level security;
create policy shared_stock_share_read on shared_stock_share for select
  using ((select caller_scope()) in ('national', 'system') or keeper_id in (select caller_organisations())
    or organisation_id in (select caller_organisations()));
create policy shared_stock_share_write on shared_stock_share for insert with check (keeper_id = (select caller_organisation()));
alter table shared_stock enable row level security;
create policy shared_stock_read on shared_stock for select
  using ((select caller_scope()) in ('national', 'system') or keeper_id in (select caller_organisations())
    or exists (select from shared_stock_share s where s.stock_id = shared_stock.id));
create policy shared_stock_write on shared_stock for insert with check (keeper_id = (select caller_organisation()));
alter table shared_stock_revision enable row level security;
create policy shared_stock_revision_read on shared_stock_revision for select
  using ((select caller_scope()) in ('national', 'system') or keeper_id in (select caller_organisations())
    or exists (select from shared_stock_share s where s.stock_id = shared_stock_revision.stock_id));
create policy shared_stock_revision_write on shared_stock_revision for insert with check (keeper_id = (select caller_organisation()));
alter table shared_stock_line enable row level security;
create policy shared_stock_line_read on shared_stock_line for select
  using ((select caller_scope()) in ('national', 'system') or keeper_id in (select caller_organisations())
    or exists (select from shared_stock_share s where s.stock_id = shared_stock_line.stock_id));
create policy shared_stock_line_write on shared_stock_line for insert with check (keeper_id = (select caller_organisation()));

call audit_table('annual_use', 'id', 'organisation_id');
call audit_table('annual_use_line', 'annual_use_id,kind', 'organisation_id');
call audit_table('own_stock', 'id', 'organisation_id');
call audit_table('own_stock_line', 'own_stock_id,kind', 'organisation_id');
call audit_table('shared_stock', 'id', 'keeper_id');
call audit_table('shared_stock_revision', 'stock_id,revision', 'keeper_id');
call audit_table('shared_stock_line', 'stock_id,revision,kind', 'keeper_id');
call audit_table('shared_stock_share', 'stock_id,revision,kind,organisation_id', 'keeper_id');

grant select on normal_stock_category to fordel_app;
grant select, insert on annual_use, annual_use_line, own_stock, own_stock_line, shared_stock, shared_stock_revision, shared_stock_line,
  shared_stock_share to fordel_app;
