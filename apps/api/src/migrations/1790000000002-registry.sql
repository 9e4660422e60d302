-- Organisations, their contacts and members, and the catalogue. Keys are our own; numbers are checked attributes; all is effective-dated.

create table organisation (
  id uuid primary key,
  kind text not null constraint organisation_kind check (kind in ('KOMMUNE', 'FYLKESMANN', 'RHF', 'HELSEFORETAK', 'PRIVATE_HOSPITAL',
    'NATIONAL_STORE', 'RHF_STORE', 'HELSEDIREKTORATET', 'SYKEHUSINNKJOP', 'LABORATORY', 'OBSERVER', 'AUDITOR')),
  name text not null,
  organisation_number text constraint organisation_number_shape check (organisation_number ~ '^[0-9]{9}$'),
  kommune_number text constraint organisation_kommune_number check ((kommune_number ~ '^[0-9]{4}$') = (kind = 'KOMMUNE')),
  population integer constraint organisation_population check (population > 0),
  population_80_plus integer constraint organisation_population_80_plus check (population_80_plus >= 0),
  somatic_beds integer constraint organisation_somatic_beds check (somatic_beds > 0),
  bed_days integer constraint organisation_bed_days check (bed_days >= 0),
  fylkesmann_id uuid,
  rhf_id uuid,
  helseforetak_id uuid,
  latitude double precision,
  longitude double precision,
  valid_from date not null,
  valid_to date,
  constraint organisation_period check (valid_to > valid_from),
  constraint organisation_fylkesmann foreign key (fylkesmann_id) references organisation (id) on delete restrict,
  constraint organisation_rhf foreign key (rhf_id) references organisation (id) on delete restrict,
  constraint organisation_helseforetak foreign key (helseforetak_id) references organisation (id) on delete restrict
);
create index organisation_by_fylkesmann on organisation (fylkesmann_id);
create index organisation_by_rhf on organisation (rhf_id);
create unique index organisation_current_kommune_number on organisation (kommune_number) where valid_to is null;
create unique index organisation_current_organisation_number on organisation (organisation_number) where valid_to is null;

-- What an organisation's office is called in a period: fylkesmann until 2020, statsforvalter from 2021.
create table organisation_title (
  id uuid primary key default uuidv7(),
  organisation_id uuid not null,
  valid_from date not null,
  valid_to date,
  title text not null,
  constraint organisation_title_start unique (organisation_id, valid_from),
  constraint organisation_title_organisation foreign key (organisation_id) references organisation (id) on delete restrict
);

create table contact (
  id uuid primary key,
  organisation_id uuid not null,
  name text not null,
  email text not null,
  phone text,
  language text not null constraint contact_language check (language in ('nb', 'nn', 'en')),
  deputy_for_id uuid,
  constraint contact_organisation foreign key (organisation_id) references organisation (id) on delete restrict,
  constraint contact_deputy_for foreign key (deputy_for_id) references contact (id) on delete restrict
);
create index contact_by_organisation on contact (organisation_id);

-- Who may act for whom. A token proves the subject; this row, and only this row, gives it a role. Revoking takes effect at once.
create table membership (
  id uuid primary key default uuidv7(),
  subject text not null,
  name text not null,
  role text not null constraint membership_role check (role in ('kommune', 'helseforetak', 'fylkesmann', 'helsedirektoratet', 'rhf',
    'sykehusinnkjop', 'warehouse', 'laboratory', 'observer', 'auditor')),
  organisation_id uuid not null,
  -- Made for the development issuer's subjects: ended at the first start with a real issuer, whose subjects may have the same names.
  development boolean not null default false,
  granted_at timestamptz not null default clock_timestamp(),
  revoked_at timestamptz,
  constraint membership_organisation foreign key (organisation_id) references organisation (id) on delete restrict
);
create unique index membership_current_subject on membership (subject) where revoked_at is null;

create table category (
  code text primary key,
  position integer not null,
  base_unit text not null constraint category_base_unit check (base_unit in ('piece', 'ml')),
  name_nb text not null,
  name_nn text not null,
  name_en text not null,
  protects_against text[] not null
);

create table product (
  id uuid primary key,
  category_code text not null,
  gtin text not null constraint product_gtin_unique unique,
  pack_size integer not null constraint product_pack_size check (pack_size > 0),
  name_nb text not null,
  name_nn text not null,
  name_en text not null,
  valid_from date not null,
  valid_to date,
  constraint product_category foreign key (category_code) references category (code) on delete restrict
);
create index product_by_category on product (category_code);

-- The calendar date where the organisations are, by the clock that everybody reads.
create function oslo_today() returns date stable language sql
  return (fordel_now() at time zone 'Europe/Oslo')::date;

-- The organisations a transaction may see the figures of, by the scope its operation was granted.
create function caller_organisations() returns setof uuid stable language sql
begin atomic
  select o.id from organisation o
  where case caller_scope()
    when 'own' then o.id = caller_organisation()
    when 'fylke' then o.fylkesmann_id = caller_organisation() or o.id = caller_organisation()
    when 'rhf' then o.rhf_id = caller_organisation() or o.id = caller_organisation()
    else false end;
end;

-- Membership is read before anybody is known to be calling, so it is read through one narrow door.
create function membership_of(subject text)
  returns table (name text, role text, organisation_id uuid) stable security definer set search_path = public, pg_temp language sql
begin atomic
  select m.name, m.role, m.organisation_id from membership m where m.subject = membership_of.subject and m.revoked_at is null;
end;

-- An observer sees shortages nationally, and contacts never.
alter table contact enable row level security;
create policy contact_read on contact for select
  using ((select current_setting('fordel.role', true)) is distinct from 'observer'
    and ((select caller_scope()) in ('national', 'system') or organisation_id in (select caller_organisations())));
alter table membership enable row level security;
create policy membership_read on membership for select
  using ((select caller_scope()) in ('national', 'system') or organisation_id = (select caller_organisation()));

call audit_table('organisation', 'id', 'id');
call audit_table('organisation_title', 'id', 'organisation_id');
call audit_table('contact', 'id', 'organisation_id');
call audit_table('membership', 'id', 'organisation_id');
call audit_table('category', 'code', null);
call audit_table('product', 'id', null);

grant select on organisation, organisation_title, category, product, contact, membership to fordel_app;
