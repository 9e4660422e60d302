import { Alert } from '@digdir/designsystemet-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OwnContactDetailsFragment } from '../generated/graphql.js';
import { Section } from '../kit/Section.js';
import { Contact } from '../messages/Contact.js';
import { ChangeContact } from './ChangeContact.js';
import '../messages/messages.css';

interface ReceiversProps {
  readonly contacts: readonly OwnContactDetailsFragment[];
  readonly refetch: () => void;
}

/** Whose mailbox reminders go to, and whom others call: the organisation corrects them itself. */
export function Receivers({ contacts, refetch }: ReceiversProps) {
  const { t } = useTranslation();
  const [changed, setChanged] = useState<string>();
  const receipt = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (changed !== undefined) receipt.current?.focus(); // the form it was in is gone
  }, [changed]);
  return (
    <Section title={t('reminder.receivers')} intro={t('reminder.receiversIntro')}>
      <div className="contacts">
        {contacts.map((contact) => (
          <div key={contact.id}>
            <Contact contact={contact} />
            <ChangeContact
              contact={contact}
              onChanged={(name) => {
                setChanged(name);
                refetch();
              }}
            />
          </div>
        ))}
      </div>
      <div ref={receipt} tabIndex={-1} role="status">
        {changed === undefined ? null : (
          <Alert data-color="success" data-size="sm">
            {t('reminder.corrected', { name: changed })}
          </Alert>
        )}
      </div>
    </Section>
  );
}
