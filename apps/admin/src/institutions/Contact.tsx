import { Link } from '@digdir/designsystemet-react';

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
      {contactPhone ? <Link href={`tel:${contactPhone.replaceAll(' ', '')}`}>{contactPhone}</Link> : null}
    </span>
  );
}
