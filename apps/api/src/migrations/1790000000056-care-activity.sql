-- What a kommune's nursing homes and home care do: residents, and visits a week. Counts alone, never persons. A figure counts from its week
-- until a later one is stated. Never changed: a better figure is the next revision.
create table care_activity (
  id uuid primary key default uuidv7(),
  organisation_id uuid not null,
  iso_week text not null constraint care_activity_week check (iso_week ~ '^[0-9]{4}-W[0-9]{2}$'),
  revision integer not null constraint care_activity_revision check (revision > 0),
  -- null: not known. 0: none.
  nursing_home_residents integer constraint care_activity_nursing_home_residents check (nursing_home_residents >= 0),
  home_care_visits integer constraint care_activity_home_care_visits check (home_care_visits >= 0),
  source text not null constraint care_activity_source check (length(source) between 1 and 500),
  stated_by text not null,
  -- null: the kommune says so itself.
  on_behalf_by uuid,
  stated_at timestamptz not null default fordel_now(),
  synthetic boolean not null,
  constraint care_activity_one_revision unique (organisation_id, iso_week, revision),
  constraint care_activity_organisation foreign key (organisation_id) references organisation (id) on delete restrict,
  constraint care_activity_on_behalf foreign key (on_behalf_by) references organisation (id) on delete restrict
);

create trigger care_activity_synthetic before insert on care_activity for each row execute function mark_synthetic();

alter table care_activity enable row level security;
create policy care_activity_read on care_activity for select
  using ((select caller_scope()) in ('national', 'system') or organisation_id in (select caller_organisations()));
create policy care_activity_write on care_activity for insert
  with check (organisation_id in (select id from organisation where kind = 'KOMMUNE')
    and case (select caller_scope())
      when 'own' then on_behalf_by is null and organisation_id = (select caller_organisation())
      when 'fylke' then on_behalf_by = (select caller_organisation()) and organisation_id in (select caller_organisations())
      when 'national' then on_behalf_by = (select caller_organisation())
      else false end);

call audit_table('care_activity', 'id', 'organisation_id');

grant select, insert on care_activity to fordel_app;
