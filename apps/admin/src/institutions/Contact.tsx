import { Link } from '@digdir/designsystemet-react';
import { PhoneLink } from '../kit/PhoneLink.js';

interface ContactProps {
  readonly of: {
    readonly contactName: string;
    readonly contactEmail: string;
    readonly contactPhone?: string | null;
  };
}

/** Whom to reach, one click away. */
export function Contact({ of: { contactName, contactEmail, contactPhone } }: ContactProps) {
  return (
    <span className="institution-contact">
      <span>{contactName}</span>
      <Link href={`mailto:${contactEmail}`}>{contactEmail}</Link>
      {contactPhone ? <PhoneLink phone={contactPhone} /> : null}
    </span>
  );
}
