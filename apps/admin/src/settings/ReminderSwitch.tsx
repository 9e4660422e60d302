import { Switch } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useOnce } from '../api/use-once.js';
import { type ReminderSettingFragment, SetReminderDocument } from '../generated/graphql.js';
import { weekParts } from '../kit/iso-week.js';
import { SendTrouble } from '../kit/SendTrouble.js';
import { useFormat } from '../kit/use-format.js';

/** One kind of reminder: what it is, when it goes out next, and the switch. It shows what is stored, not what was pressed. */
export function ReminderSwitch({ setting }: { setting: ReminderSettingFragment }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { kind, on, nextAt, nextWeek } = setting;
  const { send, sending, problem } = useOnce(SetReminderDocument);
  const [switched, setSwitched] = useState<boolean>();
  const [failure, setFailure] = useState<string>();
  const set = async (wanted: boolean) => {
    setFailure(undefined);
    const outcome = (await send({ kind, on: wanted }))?.outcome;
    if (outcome?.__typename === 'ReminderSet') setSwitched(wanted);
    else setFailure(outcome?.message);
  };
  const planned =
    nextAt && nextWeek
      ? t('reminder.next', { at: format.at(nextAt), week: String(weekParts(nextWeek).week) })
      : t('reminder.nextUnknown');
  const next = kind === 'MESSAGE' ? null : planned;
  const name = t(`reminder.kind.${kind}`);
  return (
    <div>
      <Switch
        label={name}
        description={[t(`reminder.help.${kind}`), ...(on && next ? [next] : [])].join(' ')}
        checked={on}
        aria-disabled={sending}
        onChange={({ target }) => {
          if (!sending) void set(target.checked);
        }}
      />
      <div role="status" className="ds-sr-only">
        {switched === undefined ? null : t(`reminder.switched.${switched ? 'on' : 'off'}`, { kind: name })}
      </div>
      <SendTrouble refusal={failure} problem={problem} />
    </div>
  );
}
