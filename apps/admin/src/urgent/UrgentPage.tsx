import { Button } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { Link as Route } from 'wouter';
import { SignedInPage } from '../app/SignedInPage.js';
import { BatchSection } from './BatchSection.js';
import { asksUrgently, seesUrgent } from './roles.js';
import { UrgentQueue } from './UrgentQueue.js';
import './urgent.css';

/** Who is about to run dry, who runs dry first first; for Helsedirektoratet also what the rule proposes. */
export function UrgentPage() {
  const { t } = useTranslation();
  return (
    <SignedInPage
      title={t('urgent.title')}
      isFor={seesUrgent}
      signIn={t('urgent.signIn')}
      forbidden={t('urgent.forbidden')}
    >
      {(me) => (
        <>
          {asksUrgently(me) ? (
            <div className="across">
              <Button asChild>
                <Route href="/haster/ny">{t('urgent.ask.title')}</Route>
              </Button>
            </div>
          ) : null}
          <UrgentQueue title={t('urgent.open')} none={t('urgent.noneOpen')} states={OPEN} />
          {me.role === 'HELSEDIREKTORATET' ? <BatchSection /> : null}
          <UrgentQueue title={t('urgent.settled')} none={t('urgent.noneSettled')} states={SETTLED} />
        </>
      )}
    </SignedInPage>
  );
}

const OPEN = ['SENT', 'FORWARDED'] as const;
const SETTLED = ['GRANTED', 'SOLVED_LOCALLY', 'REJECTED', 'WITHDRAWN'] as const;
