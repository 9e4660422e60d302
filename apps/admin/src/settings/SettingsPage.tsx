import { useTranslation } from 'react-i18next';
import { SignedInPage } from '../app/SignedInPage.js';
import { corresponds } from '../messages/use-corresponds.js';
import { ReminderPolicy } from './ReminderPolicy.js';
import { ReminderSettings } from './ReminderSettings.js';
import { SentReminders } from './SentReminders.js';

/** What the caller's organisation is told by e-mail, when and to whom. */
export function SettingsPage() {
  const { t } = useTranslation();
  return (
    <SignedInPage
      title={t('reminder.title')}
      isFor={corresponds}
      signIn={t('reminder.signIn')}
      forbidden={t('reminder.forbidden')}
    >
      {({ role, organisation }, clock) => (
        <>
          {organisation ? <ReminderSettings organisationId={organisation.id} /> : null}
          <SentReminders current={clock.isoWeek} />
          {role === 'HELSEDIREKTORATET' ? <ReminderPolicy now={clock.now} /> : null}
        </>
      )}
    </SignedInPage>
  );
}
