import { useTranslation } from 'react-i18next';
import { useLiveQuery } from '../api/use-live-query.js';
import { ReminderSettingsDocument } from '../generated/graphql.js';
import { Loaded } from '../kit/Loaded.js';
import { Section } from '../kit/Section.js';
import { Receivers } from './Receivers.js';
import { ReminderSwitch } from './ReminderSwitch.js';

/** What the organisation is told, each kind on or off, and whose mailbox it goes to. */
export function ReminderSettings({ organisationId }: { organisationId: string }) {
  const { t } = useTranslation();
  const state = useLiveQuery(ReminderSettingsDocument, { organisationId }, ['REMINDERS', 'CONTACTS']);
  return (
    <Loaded state={state}>
      {({ reminderSettings, organisation }) => (
        <>
          <Section title={t('reminder.switches')} intro={t('reminder.switchesIntro')}>
            {reminderSettings.map((setting) => (
              <ReminderSwitch key={setting.kind} setting={setting} />
            ))}
          </Section>
          <Receivers contacts={organisation?.contacts ?? []} refetch={state.refetch} />
        </>
      )}
    </Loaded>
  );
}
