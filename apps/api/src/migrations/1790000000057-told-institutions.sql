-- An institution and whoever answers for it are told of its part of the week, its link and what it is.

call tell_changes('institution', '{insert,update}', 'INSTITUTIONS',
  'select null::text, unnest(array[organisation_id, id]) from changed');
call tell_changes('institution_link', '{insert,update}', 'LINKS',
  'select null::text, unnest(array[organisation_id, institution_id]) from changed');
call tell_changes('institution_part', '{insert}', 'PARTS',
  'select iso_week, unnest(array[organisation_id, institution_id]) from changed');

-- A report is told to the institutions it is made of as well: whether it was sent is what they are shown of it.
create index institution_by_organisation on institution (organisation_id);
drop trigger tell_insert on weekly_report;
call tell_changes('weekly_report', '{insert}', 'REPORTS',
  'select iso_week, organisation_id from changed
   union all select c.iso_week, i.id from changed c join institution i on i.organisation_id = c.organisation_id');

-- A user of an institution acts for it, and is looked at again by its id.
drop trigger tell_update on membership;
call tell_changes('membership', '{update}', 'MEMBERSHIP', 'select null::text, coalesce(institution_id, organisation_id) from changed');
