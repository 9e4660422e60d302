import { Button } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { Link as Route } from 'wouter';
import { SignedInPage } from '../app/SignedInPage.js';
import { useRecipient } from '../session/use-recipient.js';
import { MessageBoxes } from './MessageBoxes.js';
import { OwnContact } from './OwnContact.js';
import { corresponds } from './use-corresponds.js';
import './messages.css';

/** What others wrote to the caller's organisation, and what it wrote. */
export function MessagesPage() {
  const { t } = useTranslation();
  const recipient = useRecipient();
  return (
    <SignedInPage
      title={t('message.title')}
      isFor={corresponds}
      signIn={t('message.signIn')}
      forbidden={t('message.forbidden')}
    >
      {() => (
        <>
          <div className="across">
            <Button asChild>
              <Route href="/meldinger/ny">{t('message.write')}</Route>
            </Button>
          </div>
          <MessageBoxes />
          {recipient ? <OwnContact organisationId={recipient.id} /> : null}
        </>
      )}
    </SignedInPage>
  );
}
