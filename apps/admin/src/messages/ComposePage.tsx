import { useTranslation } from 'react-i18next';
import { SignedInPage } from '../app/SignedInPage.js';
import { useLiveQuery } from '../api/use-live-query.js';
import { AddresseesDocument } from '../generated/graphql.js';
import { Loaded } from '../kit/Loaded.js';
import { Section } from '../kit/Section.js';
import { useRecipient } from '../session/use-recipient.js';
import { ComposeForm } from './ComposeForm.js';
import { OwnContact } from './OwnContact.js';
import { corresponds } from './use-corresponds.js';
import './messages.css';

/** Where a conversation begins. */
export function ComposePage() {
  const { t } = useTranslation();
  const recipient = useRecipient();
  return (
    <SignedInPage
      title={t('message.write')}
      back={{ href: '/meldinger', text: t('message.back') }}
      isFor={corresponds}
      signIn={t('message.signIn')}
      forbidden={t('message.forbidden')}
    >
      {() => (
        <>
          <Section title={t('message.body')} across>
            <Compose />
          </Section>
          {recipient ? <OwnContact organisationId={recipient.id} /> : null}
        </>
      )}
    </SignedInPage>
  );
}

function Compose() {
  const state = useLiveQuery(AddresseesDocument, {}, 'untilAnswered');
  return (
    <Loaded state={state}>{({ messageAddressees }) => <ComposeForm addressees={messageAddressees} />}</Loaded>
  );
}
