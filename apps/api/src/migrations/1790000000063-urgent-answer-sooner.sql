-- An answer that is due sooner than was told, because the same need was asked for again with less time left, is told each time.
alter table urgent_notice
  add column answer_due_at timestamptz,
  drop constraint urgent_notice_about,
  add constraint urgent_notice_about check (about in
    ('SENT', 'ANSWER_SOONER', 'ANSWER_OVERDUE', 'MAY_BE_TAKEN_OVER', 'FORWARDED', 'TAKEN_OVER', 'SOLVED_LOCALLY', 'GRANTED', 'REJECTED')),
  drop constraint urgent_notice_once;
create unique index urgent_notice_once on urgent_notice (request_id, about) where about <> 'ANSWER_SOONER';
