-- Calls to many reporters that were written down as one act share its id; null: a call of its own.
alter table report_call add column batch_id uuid;
create index report_call_by_batch on report_call (batch_id) where batch_id is not null;
