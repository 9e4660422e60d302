-- An urgent request that is not answered in time is Helsedirektoratet's to take over.

-- How long whoever is asked first has to answer, as published policy: replaced by a later version, never changed.
create table urgent_answer_time (
  id uuid primary key default uuidv7(),
  -- For what is sent on this day or later.
  valid_from date not null constraint urgent_answer_time_version unique,
  minutes integer not null constraint urgent_answer_time_minutes check (minutes > 0),
  -- Never more of the time they have left than this: the rest is for whoever decides, and for the goods to come.
  percent_of_time_left integer not null constraint urgent_answer_time_percent check (percent_of_time_left between 0 and 100),
  author text not null,
  reason text not null
);
insert into urgent_answer_time (valid_from, minutes, percent_of_time_left, author, reason) values
  ('2019-12-30', 240, 50, 'Helsedirektoratet', 'Time to ask around; half of the time they have left is for the decision and the transport.');

alter table urgent_request
  add column answer_due_at timestamptz,
  -- When whoever must act was told that nobody had answered.
  add column overdue_told_at timestamptz,
  add column taken_over_at timestamptz;
-- What was sent before there was a time to answer had the first one.
update urgent_request r set answer_due_at = e.due from (
  select request_id, min(made_at + least(interval '240 minutes', make_interval(hours => hours_left) / 2)) as due
  from urgent_request_entry group by request_id) e where e.request_id = r.id;
alter table urgent_request
  alter column answer_due_at set not null,
  add constraint urgent_request_overdue check (overdue_told_at is null or overdue_told_at >= answer_due_at),
  add constraint urgent_request_taken_over
    check (taken_over_at is null or taken_over_at >= answer_due_at and state not in ('SENT', 'SOLVED_LOCALLY'));
create index urgent_request_next_overdue on urgent_request (answer_due_at) where state = 'SENT' and overdue_told_at is null;

-- As it was, and the nation takes over what is not answered in time; when it does is noted here, and by nobody else.
create or replace function urgent_request_move() returns trigger language plpgsql as $$
begin
  if new.state <> old.state and (old.state, new.state) not in (
    ('SENT', 'FORWARDED'), ('SENT', 'SOLVED_LOCALLY'), ('SENT', 'REJECTED'), ('SENT', 'WITHDRAWN'),
    ('FORWARDED', 'GRANTED'), ('FORWARDED', 'REJECTED'), ('FORWARDED', 'WITHDRAWN')
  ) then
    raise exception 'an urgent request cannot go from % to %', old.state, new.state using errcode = 'FD004';
  end if;
  if not (case caller_scope()
    when 'own' then new.state in (old.state, 'WITHDRAWN')
    when 'fylke' then old.state = 'SENT' and new.state <> 'WITHDRAWN'
    when 'rhf' then old.state = 'SENT' and new.state <> 'WITHDRAWN'
    when 'national' then old.state = 'FORWARDED' and new.state <> 'WITHDRAWN'
      or (old.state, new.state) = ('SENT', 'FORWARDED') and old.answer_due_at <= fordel_now()
    when 'system' then new.state = old.state
    else true end)
  then
    raise exception 'this step is not the caller''s to take' using errcode = '42501';
  end if;
  if caller_scope() = 'national' and old.state = 'SENT' then
    new.taken_over_at := fordel_now();
  end if;
  return new;
end $$;

alter table urgent_notice
  drop constraint urgent_notice_about,
  add constraint urgent_notice_about check (about in
    ('SENT', 'ANSWER_OVERDUE', 'MAY_BE_TAKEN_OVER', 'FORWARDED', 'TAKEN_OVER', 'SOLVED_LOCALLY', 'GRANTED', 'REJECTED'));

call audit_table('urgent_answer_time', 'id', null);

grant select on urgent_answer_time to fordel_app;
grant update (answer_due_at, overdue_told_at) on urgent_request to fordel_app;
