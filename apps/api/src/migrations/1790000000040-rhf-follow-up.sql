-- An RHF follows up the hospitals of its region as a fylkesmann does the kommuner of its county.

-- The reporters a transaction's caller follows up. A kommune has its RHF in the register too, but is its fylkesmann's to follow.
create function followed_reporters() returns setof uuid stable language sql
begin atomic
  select o.id from organisation o
  where caller_scope() in ('fylke', 'rhf') and o.kind in ('KOMMUNE', 'HELSEFORETAK', 'PRIVATE_HOSPITAL')
    and coalesce(o.fylkesmann_id, o.rhf_id) = caller_organisation();
end;

alter policy report_call_read on report_call
  using ((select current_setting('fordel.role', true)) is distinct from 'observer'
    and ((select caller_scope()) in ('national', 'system') or organisation_id in (select followed_reporters())));
alter policy report_call_log on report_call
  with check (caller_id = (select caller_organisation())
    and ((select caller_scope()) = 'national' or organisation_id in (select followed_reporters())));
alter policy reminder_read on reminder
  using ((select caller_scope()) in ('national', 'system')
    or (select caller_scope()) in ('own', 'fylke', 'rhf') and organisation_id = (select caller_organisation())
    or organisation_id in (select followed_reporters()));

-- It is told who is missing, while there is time to call.
alter table reminder_time
  drop constraint reminder_time_kind,
  add constraint reminder_time_kind check (kind in ('REPORT_DUE', 'REPORT_DUE_TODAY', 'MISSING_IN_COUNTY', 'MISSING_IN_REGION', 'MISSING_AT_DEADLINE'));
alter table reminder_due
  drop constraint reminder_due_kind,
  add constraint reminder_due_kind check (kind in ('REPORT_DUE', 'REPORT_DUE_TODAY', 'MISSING_IN_COUNTY', 'MISSING_IN_REGION', 'MISSING_AT_DEADLINE'));
alter table reminder_switch
  drop constraint reminder_switch_kind,
  add constraint reminder_switch_kind
    check (kind in ('REPORT_DUE', 'REPORT_DUE_TODAY', 'MISSING_IN_COUNTY', 'MISSING_IN_REGION', 'MISSING_AT_DEADLINE', 'MESSAGE'));
insert into reminder_time (kind, valid_from, iso_weekday, local_time, on_holiday, author, reason) values
  ('MISSING_IN_REGION', '2019-12-30', 2, '10:00', 'PREVIOUS_WORKING_DAY', 'Helsedirektoratet', 'While there is time to call.');
