-- Whatever else a page shows that changes while somebody looks.

call tell_changes('intake_delivery', '{insert,update}', 'DELIVERIES', 'select null::text, organisation_id from changed');

call tell_changes('need_model_calibration', '{insert}', 'NEED_MODEL', 'select null::text, null::uuid from changed');
call tell_changes('case_use', '{insert}', 'NEED_MODEL', 'select null::text, null::uuid from changed');
-- Of no week in particular: a figure counts in the weeks after its own as well.
call tell_changes('expected_cases', '{insert}', 'CASES', 'select null::text, null::uuid from changed');
call tell_changes('care_activity', '{insert}', 'CARE', 'select null::text, organisation_id from changed');

call tell_changes('annual_use', '{insert}', 'NORMAL_STOCK', 'select null::text, organisation_id from changed');
call tell_changes('own_stock', '{insert}', 'NORMAL_STOCK', 'select null::text, organisation_id from changed');
-- Whoever had a share is told too: it has it no longer.
call tell_changes('shared_stock_revision', '{insert}', 'NORMAL_STOCK',
  'select null::text, keeper_id from changed
   union all select null::text, s.organisation_id from changed c join shared_stock_share s on s.stock_id = c.stock_id');
call tell_changes('shared_stock_share', '{insert}', 'NORMAL_STOCK', 'select null::text, organisation_id from changed');

call tell_changes('reminder', '{insert,update}', 'REMINDERS', 'select iso_week, organisation_id from changed');
call tell_changes('reminder_switch', '{insert,update}', 'SWITCHES', 'select null::text, organisation_id from changed');

-- Whether the other side was told of a message by e-mail is shown beside it.
call tell_changes('message_notice', '{insert,update}', 'MESSAGES',
  'select null::text, unnest(array[organisation_id, writer_id]) from changed');
