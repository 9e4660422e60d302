-- An RHF writes to the hospitals of its region as a fylkesmann does to the kommuner of its county, and a hospital to its RHF.

-- Whom a reporter turns to: a kommune to its fylkesmann, a hospital to its RHF.
create function answering_organisation() returns uuid stable language sql
begin atomic
  select coalesce(o.fylkesmann_id, o.rhf_id) from organisation o
  where o.id = caller_organisation() and o.kind in ('KOMMUNE', 'HELSEFORETAK', 'PRIVATE_HOSPITAL');
end;

alter policy message_recipient_write on message_recipient
  with check (sender_id = (select caller_organisation())
    and ((select caller_scope()) = 'national' or organisation_id in (select followed_reporters())
      or (select caller_scope()) = 'own' and organisation_id = (select answering_organisation())));
