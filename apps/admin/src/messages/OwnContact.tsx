import { Paragraph } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { useLiveQuery } from '../api/use-live-query.js';
import { OwnContactDocument } from '../generated/graphql.js';
import { Section } from '../kit/Section.js';
import { Contact } from './Contact.js';

/** Whom to reach at the one that answers the organisation: a kommune's fylkesmann, a hospital's RHF. Nobody answers the others. */
export function OwnContact({ organisationId }: { organisationId: string }) {
  const { t } = useTranslation();
  const organisation = useLiveQuery(OwnContactDocument, { organisationId }, 'untilAnswered').data
    ?.organisation;
  const reachable = organisation?.fylkesmann ?? organisation?.rhf;
  if (!reachable) return null;
  return (
    <Section title={t('message.contact', { name: reachable.title })} intro={t('message.contactIntro')} across>
      {reachable.contacts.length === 0 ? <Paragraph>{t('message.contactNone')}</Paragraph> : null}
      <div className="contacts">
        {reachable.contacts.map((contact) => (
          <Contact key={contact.email} contact={contact} />
        ))}
      </div>
    </Section>
  );
}
