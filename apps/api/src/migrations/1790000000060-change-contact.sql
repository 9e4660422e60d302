-- An organisation corrects its own contacts: whoever must reach it cannot wait for the next edition of the register. 0: as the
-- register says; from 1 on the organisation's own words, which a later start leaves as they are.
alter table contact
  add column version integer not null default 0 constraint contact_version check (version >= 0),
  add constraint contact_name check (length(name) between 1 and 120),
  add constraint contact_email check (length(email) <= 254),
  add constraint contact_phone check (length(phone) <= 30);

create policy contact_change on contact for update
  using (organisation_id = (select caller_organisation())) with check (organisation_id = (select caller_organisation()));

grant update (name, email, phone, language, version) on contact to fordel_app;
