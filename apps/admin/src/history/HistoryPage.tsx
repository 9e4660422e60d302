import { parseIsoWeek } from '@fordel/shared';
import { useTranslation } from 'react-i18next';
import { SignedInPage } from '../app/SignedInPage.js';
import { isRecipient } from '../session/use-recipient.js';
import { OwnWeeks } from './OwnWeeks.js';

/** The reports of the caller's own organisation, week by week. */
export function HistoryPage() {
  const { t } = useTranslation();
  return (
    <SignedInPage
      title={t('history.title')}
      isFor={({ organisation }) => isRecipient(organisation)}
      signIn={t('history.signIn')}
      forbidden={t('history.forbidden')}
    >
      {(_, clock) => {
        const current = parseIsoWeek(clock.isoWeek);
        return current === null ? null : <OwnWeeks current={current} />;
      }}
    </SignedInPage>
  );
}
