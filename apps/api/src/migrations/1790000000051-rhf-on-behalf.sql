-- An RHF reports for the hospitals of its region as a fylkesmann does for the kommuner of its county, in its own name.
alter policy weekly_report_write_on_behalf on weekly_report
  with check (on_behalf_by = (select caller_organisation()) and organisation_id in (select followed_reporters()));
alter policy weekly_report_line_write_on_behalf on weekly_report_line
  with check (organisation_id in (select followed_reporters()));
