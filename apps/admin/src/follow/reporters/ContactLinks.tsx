import { Link } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import type { FollowContactFragment } from '../../generated/graphql.js';
import { PhoneLink } from '../../kit/PhoneLink.js';

interface ContactLinksProps {
  /** Whose they are. */
  readonly name: string;
  readonly contacts: readonly FollowContactFragment[];
}

/** Whom to reach, the first first, each one click from a call or a letter. */
export function ContactLinks({ name, contacts }: ContactLinksProps) {
  const { t } = useTranslation();
  if (contacts.length === 0) return t('follow.noContact');
  return (
    <ul className="follow-contacts">
      {contacts.map(({ name: contact, email, phone, deputyFor }) => (
        <li key={email}>
          {contact}
          {deputyFor === null ? null : ` (${t('follow.deputy').toLowerCase()})`}
          {phone ? <PhoneLink phone={phone} says={t('follow.call', { name })} /> : null}
          <Link href={`mailto:${email}`}>
            <span className="ds-sr-only">{t('follow.mail', { name })} </span>
            {email}
          </Link>
        </li>
      ))}
    </ul>
  );
}
