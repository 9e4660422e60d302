-- What an outbreak adds to the need: new cases expected, and what one case takes. Counts alone, never persons.

-- Of a kommune, or of a county as a whole (its fylkesmann). Never changed: a better figure is the next revision.
create table expected_cases (
  id uuid primary key default uuidv7(),
  organisation_id uuid not null,
  iso_week text not null constraint expected_cases_week check (iso_week ~ '^[0-9]{4}-W[0-9]{2}$'),
  revision integer not null constraint expected_cases_revision check (revision > 0),
  -- New cases expected in the week. 0 is a figure; what is not known has no row.
  cases integer not null constraint expected_cases_cases check (cases >= 0),
  source text not null constraint expected_cases_source check (length(source) between 1 and 500),
  stated_by text not null,
  stated_for uuid not null,
  stated_at timestamptz not null default fordel_now(),
  synthetic boolean not null,
  constraint expected_cases_one_revision unique (organisation_id, iso_week, revision),
  constraint expected_cases_organisation foreign key (organisation_id) references organisation (id) on delete restrict,
  constraint expected_cases_stated_for foreign key (stated_for) references organisation (id) on delete restrict
);

-- What one new case takes of a category besides the usual, in thousandths of a base unit.
create table case_use (
  id uuid primary key default uuidv7(),
  category_code text not null,
  revision integer not null constraint case_use_revision check (revision > 0),
  per_case bigint not null constraint case_use_per_case check (per_case between 0 and 1000000000),
  source text not null constraint case_use_source check (length(source) between 1 and 500),
  stated_by text not null,
  stated_at timestamptz not null default fordel_now(),
  synthetic boolean not null,
  constraint case_use_one_revision unique (category_code, revision),
  constraint case_use_category foreign key (category_code) references category (code) on delete restrict
);

create trigger expected_cases_synthetic before insert on expected_cases for each row execute function mark_synthetic();
create trigger case_use_synthetic before insert on case_use for each row execute function mark_synthetic();

alter table expected_cases enable row level security;
create policy expected_cases_read on expected_cases for select using ((select caller_scope()) not in ('none', 'public'));
create policy expected_cases_write on expected_cases for insert
  with check (stated_for = (select caller_organisation())
    and ((select caller_scope()) = 'national' or (select caller_scope()) = 'fylke' and organisation_id in (select caller_organisations())));
alter table case_use enable row level security;
create policy case_use_read on case_use for select using (true);
create policy case_use_write on case_use for insert with check ((select caller_scope()) = 'national');

call audit_table('expected_cases', 'id', 'organisation_id');
call audit_table('case_use', 'id', null);

grant select, insert on expected_cases, case_use to fordel_app;
