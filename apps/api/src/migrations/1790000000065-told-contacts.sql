-- A corrected contact is told to the organisation, to those who follow it up, and to those it answers, who are shown whom to reach there.
call tell_changes('contact', '{update}', 'CONTACTS',
  'select null::text, organisation_id from changed
   union all select null::text, o.id from changed c join organisation o on coalesce(o.fylkesmann_id, o.rhf_id) = c.organisation_id');
