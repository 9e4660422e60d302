-- What only serves to do things once is let go when nobody can ask for it again: deliveries that were acknowledged, events that nothing waits for,
-- answers to keys. Real time, as these rows watch processes. Ninety days: longer than any client retries. A batch a table, so that locks are brief.
create function forget_settled(batch integer)
  returns bigint security definer set search_path = public, pg_temp language plpgsql as $$
declare
  oldest constant timestamptz := clock_timestamp() - interval '90 days';
  counted bigint;
  forgotten bigint := 0;
begin
  delete from outbox_delivery where (event_id, handler) in (
    select event_id, handler from outbox_delivery where acknowledged_at < oldest limit batch for update skip locked);
  get diagnostics counted = row_count;
  forgotten := forgotten + counted;
  delete from outbox_event where id in (
    select e.id from outbox_event e where uuid_extract_timestamp(e.id) < oldest
      and not exists (select from outbox_delivery d where d.event_id = e.id) limit batch for update skip locked);
  get diagnostics counted = row_count;
  forgotten := forgotten + counted;
  delete from idempotency_record where (subject, operation, key) in (
    select subject, operation, key from idempotency_record where recorded_at < oldest limit batch for update skip locked);
  get diagnostics counted = row_count;
  return forgotten + counted;
end $$;
revoke all on function forget_settled(integer) from public;
grant execute on function forget_settled(integer) to fordel_app;
