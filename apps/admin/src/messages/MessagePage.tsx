import { useTranslation } from 'react-i18next';
import { Paragraph } from '@digdir/designsystemet-react';
import { SignedInPage } from '../app/SignedInPage.js';
import { useLiveQuery } from '../api/use-live-query.js';
import { MessageDocument } from '../generated/graphql.js';
import { Loaded } from '../kit/Loaded.js';
import { useMe } from '../session/use-me.js';
import { corresponds } from './use-corresponds.js';
import { Thread } from './Thread.js';
import './messages.css';

/** One message and all that was answered; its subject is the page's name. */
export function MessagePage({ id }: { id: string }) {
  const { t } = useTranslation();
  const isSignedIn = useMe().data !== undefined;
  const state = useLiveQuery(MessageDocument, { id }, ['MESSAGES']);
  return (
    <SignedInPage
      title={(isSignedIn && state.data?.message?.subject) || t('message.title')}
      back={{ href: '/meldinger', text: t('message.back') }}
      isFor={corresponds}
      signIn={t('message.signIn')}
      forbidden={t('message.forbidden')}
    >
      {(me) => (
        <Loaded state={state}>
          {({ message }) =>
            message ? <Thread message={message} me={me} /> : <Paragraph>{t('message.gone')}</Paragraph>
          }
        </Loaded>
      )}
    </SignedInPage>
  );
}
