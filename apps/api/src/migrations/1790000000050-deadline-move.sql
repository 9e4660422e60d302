-- The deadline of one week, moved: a public holiday, a system that was down, a week that needs another day. Only ever to later, so
-- that whoever has not heard of it is early and never late. Nothing changes the deadline of a week but a row of this.
create table deadline_move (
  id uuid primary key default uuidv7(),
  iso_week text not null,
  revision integer not null constraint deadline_move_revision check (revision > 0),
  moved_from timestamptz not null,
  moved_to timestamptz not null,
  reason text not null constraint deadline_move_reason check (length(reason) between 1 and 500),
  moved_by text not null,
  moved_at timestamptz not null default fordel_now(),
  constraint deadline_move_one_revision unique (iso_week, revision),
  constraint deadline_move_later check (moved_to > moved_from),
  constraint deadline_move_before_it_passed check (moved_at < moved_from),
  constraint deadline_move_week foreign key (iso_week) references reporting_week (iso_week) on delete restrict
);

create function deadline_move_apply() returns trigger security definer set search_path = public, pg_temp language plpgsql as $$
declare week reporting_week;
begin
  -- Waits for the reports of the week that are being stored: each is in time, or late, by the deadline it was sent under.
  select * into week from reporting_week where iso_week = new.iso_week for update;
  if week_closed(new.iso_week) then
    raise exception 'week % is closed', new.iso_week using errcode = 'FD001';
  end if;
  new.moved_from := week.deadline_at;
  new.moved_at := fordel_now();
  if new.moved_to >= (week.opens_at at time zone 'Europe/Oslo' + interval '7 days') at time zone 'Europe/Oslo' then
    raise exception 'the deadline of % would be in another week', new.iso_week using errcode = 'check_violation';
  end if;
  update reporting_week set deadline_at = new.moved_to where iso_week = new.iso_week;
  return new;
end $$;
create trigger deadline_move_apply before insert on deadline_move for each row execute function deadline_move_apply();

alter table deadline_move enable row level security;
create policy deadline_move_read on deadline_move for select using (true);
create policy deadline_move_write on deadline_move for insert with check ((select caller_scope()) = 'national');

call audit_table('deadline_move', 'id', null);

grant select, insert on deadline_move to fordel_app;
