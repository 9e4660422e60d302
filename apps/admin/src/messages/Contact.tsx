import { Heading, Link } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import type { ReachableFragment } from '../generated/graphql.js';
import { PhoneLink } from '../kit/PhoneLink.js';

/** A work contact, to be called or mailed with one press. */
export function Contact({ contact }: { contact: ReachableFragment['contacts'][number] }) {
  const { t } = useTranslation();
  const { name, email, phone, deputyFor } = contact;
  return (
    <div>
      <Heading level={3} data-size="2xs">
        {name}
      </Heading>
      {deputyFor ? <div className="subtle">{t('message.deputy', { name: deputyFor })}</div> : null}
      <div>
        {t('message.phone')}: {phone ? <PhoneLink phone={phone} /> : t('message.phoneNone')}
      </div>
      <div>
        {t('message.address')}: <Link href={`mailto:${email}`}>{email}</Link>
      </div>
    </div>
  );
}
