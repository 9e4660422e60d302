-- What an import stored, so that whoever sent the file is led to its reports.
alter table weekly_report_import add column report_ids uuid[] not null default '{}';
