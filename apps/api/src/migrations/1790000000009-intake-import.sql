-- Files of weekly reports: who sent which, and what became of it. The reports are where all reports are.

create table weekly_report_import (
  id uuid primary key,
  -- Whoever sent it acted for this organisation.
  organisation_id uuid not null,
  file_name text not null,
  file_sha256 text not null constraint weekly_report_import_sha256 check (file_sha256 ~ '^[0-9a-f]{64}$'),
  -- Stored: lines, and the reports they make. Unchanged: reports that said what was stored already.
  stored_rows integer not null constraint weekly_report_import_rows check (stored_rows >= 0),
  stored_reports integer not null constraint weekly_report_import_reports check (stored_reports >= 0),
  unchanged integer not null constraint weekly_report_import_unchanged check (unchanged >= 0),
  -- What was not taken, and why: {reports, faults, totalFaults}.
  left_out jsonb not null,
  imported_at timestamptz not null default fordel_now(),
  imported_by text not null,
  constraint weekly_report_import_organisation foreign key (organisation_id) references organisation (id) on delete restrict
);
create index weekly_report_import_by_organisation on weekly_report_import (organisation_id);

alter table weekly_report_import enable row level security;
create policy weekly_report_import_read on weekly_report_import for select
  using ((select caller_scope()) in ('national', 'system') or organisation_id = (select caller_organisation()));
create policy weekly_report_import_write on weekly_report_import for insert
  with check (organisation_id = (select caller_organisation()));

call audit_table('weekly_report_import', 'id', 'organisation_id');

grant select, insert on weekly_report_import to fordel_app;
