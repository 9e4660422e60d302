import { Paragraph } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { useLiveQuery } from '../api/use-live-query.js';
import { OwnContactDocument } from '../generated/graphql.js';
import { FailedSection } from '../kit/FailedSection.js';
import { Section } from '../kit/Section.js';
import { Contact } from './Contact.js';

/** Whom to reach at the one that answers the organisation: a kommune's fylkesmann, a hospital's RHF. Nobody answers the others. */
export function OwnContact({ organisationId }: { organisationId: string }) {
  const { t } = useTranslation();
  const state = useLiveQuery(OwnContactDocument, { organisationId }, ['CONTACTS']);
  const reachable = state.data?.organisation?.fylkesmann ?? state.data?.organisation?.rhf;
  if (!reachable) return <FailedSection title={t('message.contactUnknown')} state={state} />;
  const { contacts } = reachable;
  const ways = contacts.some(({ phone }) => phone) ? 'contactIntro' : 'contactIntroWrite';
  const intro = contacts.length === 0 ? undefined : t(`message.${ways}`);
  return (
    <Section title={t('message.contact', { name: reachable.title })} intro={intro} across>
      {contacts.length === 0 ? <Paragraph>{t('message.contactNone')}</Paragraph> : null}
      <div className="contacts">
        {contacts.map((contact) => (
          <Contact key={contact.email} contact={contact} />
        ))}
      </div>
    </Section>
  );
}
