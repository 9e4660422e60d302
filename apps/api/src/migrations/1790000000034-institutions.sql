-- Institutions fill in their own part of the weekly report of the kommune or helseforetak that answers for them, by a personal link or
-- as a user of their own.

-- Ended, never deleted: what it sent stays, and so does who sent it.
create table institution (
  id uuid primary key default uuidv7(),
  organisation_id uuid not null,
  kind text not null constraint institution_kind check (kind in ('HOME_CARE', 'NURSING_HOME', 'GENERAL_PRACTICE', 'SHELTER',
    'PRIVATE_PROVIDER', 'FUNERAL_HOME', 'HOSPITAL', 'CLINIC')),
  name text not null constraint institution_name check (length(name) between 1 and 120),
  -- A work contact: the function, not a person.
  contact_name text not null constraint institution_contact_name check (length(contact_name) between 1 and 120),
  contact_email text not null constraint institution_contact_email check (length(contact_email) <= 254),
  contact_phone text constraint institution_contact_phone check (length(contact_phone) <= 30),
  language text not null constraint institution_language check (language in ('nb', 'nn', 'en')),
  valid_from date not null,
  -- The first day it no longer exists; the day it began: it was added by mistake.
  valid_to date,
  version integer not null default 1,
  constraint institution_period check (valid_to >= valid_from),
  -- Row-level security of what hangs on an institution rests on its organisation, so that is the institution's own.
  constraint institution_owner unique (id, organisation_id),
  constraint institution_organisation foreign key (organisation_id) references organisation (id) on delete restrict
);
create unique index institution_current_name on institution (organisation_id, name) where valid_to is null;

create function institution_exists(i institution, at date) returns boolean immutable parallel safe language sql
begin atomic
  select i.valid_from <= institution_exists.at and (i.valid_to is null or i.valid_to > institution_exists.at);
end;

-- Whose parts a week has: those that exist on the day of its deadline, and those that begin later in it, because a report is taken late.
create function institution_in_week(i institution, opens_at timestamptz, deadline timestamptz) returns boolean stable parallel safe language sql
begin atomic
  select i.valid_from < (institution_in_week.opens_at at time zone 'Europe/Oslo')::date + 7
    and (i.valid_to is null or i.valid_to > greatest(i.valid_from, (institution_in_week.deadline at time zone 'Europe/Oslo')::date));
end;

-- A personal link of one institution. Its times are real, because whoever holds it holds it in real time. One that is to be mailed is not
-- made before its mail is sent: then it has no end yet.
create table institution_link (
  id uuid primary key default uuidv7(),
  institution_id uuid not null,
  organisation_id uuid not null,
  asked_at timestamptz not null default clock_timestamp(),
  asked_by text not null,
  -- null: it was shown to whoever asked for it.
  mail_state text constraint institution_link_mail_state check (mail_state in ('WAITING', 'SENT', 'NOT_CONFIGURED', 'EXERCISE', 'REFUSED', 'ENDED')),
  expires_at timestamptz,
  revoked_at timestamptz,
  constraint institution_link_made check ((expires_at is not null) = (mail_state is null or mail_state = 'SENT')),
  constraint institution_link_institution foreign key (institution_id, organisation_id) references institution (id, organisation_id) on delete restrict
);
create unique index institution_link_current on institution_link (institution_id) where revoked_at is null and expires_at is not null;
create index institution_link_by_institution on institution_link (institution_id, id);

-- What opens a link, as a hash and apart from it: outside the audit trail, and never read but through the door below.
create table institution_link_secret (
  link_id uuid primary key,
  token_sha256 text not null constraint institution_link_secret_token unique,
  constraint institution_link_secret_shape check (token_sha256 ~ '^[0-9a-f]{64}$'),
  constraint institution_link_secret_link foreign key (link_id) references institution_link (id) on delete restrict
);

-- Who holds a token, read before anybody is known to be calling: nobody once the link is revoked or the institution has ended.
create function institution_link_holder(token_sha256 text)
  returns table (link_id uuid, institution_id uuid, name text, expired boolean)
  stable security definer set search_path = public, pg_temp language sql
begin atomic
  select l.id, i.id, i.name, l.expires_at <= clock_timestamp()
  from institution_link_secret s
  join institution_link l on l.id = s.link_id
  join institution i on i.id = l.institution_id
  where s.token_sha256 = institution_link_holder.token_sha256 and l.revoked_at is null and institution_exists(i, oslo_today());
end;

-- A user of an institution acts for it, and its calls are bounded by its own id: to every policy about organisations it is a stranger.
alter table membership
  add column institution_id uuid,
  drop constraint membership_role,
  add constraint membership_role check (role in ('kommune', 'helseforetak', 'fylkesmann', 'helsedirektoratet', 'rhf',
    'sykehusinnkjop', 'warehouse', 'laboratory', 'observer', 'auditor', 'institution')),
  add constraint membership_institution_role check ((role = 'institution') = (institution_id is not null)),
  add constraint membership_institution foreign key (institution_id, organisation_id) references institution (id, organisation_id) on delete restrict;
create or replace function membership_of(subject text)
  returns table (name text, role text, organisation_id uuid) stable security definer set search_path = public, pg_temp language sql
begin atomic
  select m.name, m.role, coalesce(m.institution_id, m.organisation_id)
  from membership m left join institution i on i.id = m.institution_id
  where m.subject = membership_of.subject and m.revoked_at is null
    and (m.institution_id is null or institution_exists(i, oslo_today()));
end;

-- What an institution has, used and expects to use in a week: one revision is one immutable set of rows, as with the report itself.
create table institution_part (
  id uuid primary key default uuidv7(),
  institution_id uuid not null,
  organisation_id uuid not null,
  iso_week text not null,
  revision integer not null constraint institution_part_revision check (revision > 0),
  sent_at timestamptz not null,
  sent_by text not null,
  synthetic boolean not null,
  -- The revision of the report that had been sent when this came; null: none had.
  report_revision integer,
  constraint institution_part_one_revision unique (institution_id, iso_week, revision),
  constraint institution_part_owner unique (id, institution_id),
  constraint institution_part_institution foreign key (institution_id, organisation_id) references institution (id, organisation_id) on delete restrict,
  constraint institution_part_week foreign key (iso_week) references reporting_week (iso_week) on delete restrict
);
create index institution_part_by_week on institution_part (organisation_id, iso_week);

-- Base units. used_last_week null: not known, which is not 0. own_purchase and on_order null: not told.
create table institution_part_line (
  part_id uuid not null,
  category_code text not null,
  institution_id uuid not null,
  stock bigint not null constraint institution_part_line_stock check (stock >= 0),
  used_last_week bigint constraint institution_part_line_used check (used_last_week >= 0),
  expected_next_week bigint not null constraint institution_part_line_expected check (expected_next_week >= 0),
  own_purchase bigint constraint institution_part_line_own_purchase check (own_purchase >= 0),
  on_order bigint constraint institution_part_line_on_order check (on_order >= 0),
  primary key (part_id, category_code),
  constraint institution_part_line_part foreign key (part_id, institution_id) references institution_part (id, institution_id) on delete restrict,
  constraint institution_part_line_category foreign key (category_code) references category (code) on delete restrict
);

-- Taken until the week is closed, as the report itself. It looks past row-level security: an institution does not see the report.
create function institution_part_accept() returns trigger security definer set search_path = public, pg_temp language plpgsql as $$
declare week reporting_week;
begin
  select * into week from reporting_week where iso_week = new.iso_week for share;
  if week_closed(new.iso_week) then
    raise exception 'week % is closed', new.iso_week using errcode = 'FD001';
  end if;
  new.sent_at := fordel_now();
  if new.sent_at < week.opens_at then
    raise exception 'week % is not open', new.iso_week using errcode = 'FD002';
  end if;
  new.synthetic := (select exercise is not null from clock);
  new.report_revision := (select max(revision) from weekly_report r
    where r.organisation_id = new.organisation_id and r.iso_week = new.iso_week);
  return new;
end $$;
create trigger institution_part_accept before insert on institution_part for each row execute function institution_part_accept();

-- The latest revision of the report of the kommune or helseforetak that answers for the caller; null: none. Not a figure of it.
create function sent_report_of_owner(week text) returns integer stable security definer set search_path = public, pg_temp language sql
begin atomic
  select max(r.revision) from weekly_report r join institution i on i.organisation_id = r.organisation_id
  where i.id = caller_organisation() and r.iso_week = sent_report_of_owner.week;
end;

-- What a report was built on: the revision of each institution's part; null: its part was missing.
create table weekly_report_part (
  report_id uuid not null,
  institution_id uuid not null,
  organisation_id uuid not null,
  part_id uuid,
  primary key (report_id, institution_id),
  constraint weekly_report_part_report foreign key (report_id, organisation_id) references weekly_report (id, organisation_id) on delete restrict,
  constraint weekly_report_part_institution foreign key (institution_id, organisation_id) references institution (id, organisation_id) on delete restrict,
  constraint weekly_report_part_part foreign key (part_id, institution_id) references institution_part (id, institution_id) on delete restrict
);

alter table institution enable row level security;
create policy institution_read on institution for select
  using ((select caller_scope()) = 'system' or (select caller_scope()) = 'own' and (select caller_organisation()) in (id, organisation_id));
create policy institution_add on institution for insert
  with check ((select caller_scope()) = 'own' and organisation_id = (select caller_organisation()));
create policy institution_change on institution for update
  using ((select caller_scope()) = 'system' or (select caller_scope()) = 'own' and organisation_id = (select caller_organisation()));

alter table institution_link enable row level security;
create policy institution_link_read on institution_link for select
  using ((select caller_scope()) = 'system' or (select caller_scope()) = 'own' and organisation_id = (select caller_organisation()));
create policy institution_link_ask on institution_link for insert
  with check ((select caller_scope()) = 'own' and organisation_id = (select caller_organisation()));
create policy institution_link_change on institution_link for update
  using ((select caller_scope()) = 'system' or (select caller_scope()) = 'own' and organisation_id = (select caller_organisation()));
alter table institution_link_secret enable row level security;
create policy institution_link_secret_write on institution_link_secret for insert
  with check (exists (select from institution_link l where l.id = link_id));

alter table institution_part enable row level security;
create policy institution_part_read on institution_part for select
  using ((select caller_scope()) = 'own' and (select caller_organisation()) in (institution_id, organisation_id));
create policy institution_part_write on institution_part for insert
  with check ((select caller_scope()) = 'own' and institution_id = (select caller_organisation()));
alter table institution_part_line enable row level security;
create policy institution_part_line_read on institution_part_line for select
  using (exists (select from institution_part p where p.id = part_id));
create policy institution_part_line_write on institution_part_line for insert
  with check ((select caller_scope()) = 'own' and institution_id = (select caller_organisation()));

alter table weekly_report_part enable row level security;
create policy weekly_report_part_read on weekly_report_part for select
  using ((select caller_scope()) = 'own' and organisation_id = (select caller_organisation()));
create policy weekly_report_part_write on weekly_report_part for insert
  with check ((select caller_scope()) = 'own' and organisation_id = (select caller_organisation()));

call audit_table('institution', 'id', 'organisation_id');
call audit_table('institution_link', 'id', 'organisation_id');
call audit_table('institution_part', 'id', 'organisation_id');

grant select, insert on institution, institution_link to fordel_app;
grant update (kind, name, contact_name, contact_email, contact_phone, language, valid_to, version) on institution to fordel_app;
grant update (mail_state, expires_at, revoked_at) on institution_link to fordel_app;
grant insert on institution_link_secret to fordel_app;
grant select, insert on institution_part, institution_part_line, weekly_report_part to fordel_app;
