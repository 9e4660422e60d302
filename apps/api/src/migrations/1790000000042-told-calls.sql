-- Those who follow up are told of each other's calls, and those who wait for a calculation that it fails.

call tell_changes('report_call', '{insert}', 'CALLS', 'select iso_week, organisation_id from changed');

-- Only a failure is told: what goes well changes the round itself. The condition is looked at without a call, as every delivery passes here.
create function tell_trouble() returns trigger security definer set search_path = public, pg_temp language plpgsql as $$
begin
  perform pg_notify('fordel_change', jsonb_build_object('part', 'TROUBLE', 'week', r.iso_week, 'organisations', jsonb_build_array())::text)
    from outbox_event e join allocation_round r on r.id = e.subject_id where e.id = new.event_id and r.state = 'CALCULATING';
  return null;
end $$;
create trigger tell_trouble after update of last_error on outbox_delivery
  for each row when (new.last_error is not null) execute function tell_trouble();
