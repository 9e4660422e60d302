import { Button } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { Link as Route } from 'wouter';
import { SignedInPage } from '../app/SignedInPage.js';
import { MessageBoxes } from './MessageBoxes.js';
import { OwnContact } from './OwnContact.js';
import { corresponds, writes } from './use-corresponds.js';
import './messages.css';

/** What others wrote to the caller's organisation, and what it wrote. */
export function MessagesPage() {
  const { t } = useTranslation();
  return (
    <SignedInPage
      title={t('message.title')}
      isFor={corresponds}
      signIn={t('message.signIn')}
      forbidden={t('message.forbidden')}
    >
      {(me) => (
        <>
          {writes(me) ? (
            <div className="across">
              <Button asChild>
                <Route href="/meldinger/ny">{t('message.write')}</Route>
              </Button>
            </div>
          ) : null}
          <MessageBoxes />
          {me.organisation ? <OwnContact organisationId={me.organisation.id} /> : null}
        </>
      )}
    </SignedInPage>
  );
}
