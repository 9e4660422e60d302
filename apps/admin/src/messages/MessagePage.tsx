import { useTranslation } from 'react-i18next';
import { Paragraph } from '@digdir/designsystemet-react';
import { type Me, SignedInPage } from '../app/SignedInPage.js';
import { useLiveQuery } from '../api/use-live-query.js';
import { MessageDocument } from '../generated/graphql.js';
import { Loaded } from '../kit/Loaded.js';
import { corresponds } from './use-corresponds.js';
import { Thread } from './Thread.js';
import './messages.css';

/** One message and all that was answered. */
export function MessagePage({ id }: { id: string }) {
  const { t } = useTranslation();
  return (
    <SignedInPage
      title={t('message.title')}
      back={{ href: '/meldinger', text: t('message.back') }}
      isFor={corresponds}
      signIn={t('message.signIn')}
      forbidden={t('message.forbidden')}
    >
      {(me) => <LoadedThread id={id} me={me} />}
    </SignedInPage>
  );
}

function LoadedThread({ id, me }: { id: string; me: Me }) {
  const { t } = useTranslation();
  const state = useLiveQuery(MessageDocument, { id }, 'untold');
  return (
    <Loaded state={state}>
      {({ message }) =>
        message ? <Thread message={message} me={me} /> : <Paragraph>{t('message.gone')}</Paragraph>
      }
    </Loaded>
  );
}
