import { Link } from '@digdir/designsystemet-react';

interface PhoneLinkProps {
  readonly phone: string;
  /** What a screen reader says before the number, where the page around does not tell whose it is. */
  readonly says?: string;
}

/** A number one press from a call. */
export function PhoneLink({ phone, says }: PhoneLinkProps) {
  return (
    <Link href={`tel:${phone.replaceAll(' ', '')}`}>
      {says === undefined ? null : <span className="ds-sr-only">{says} </span>}
      {phone}
    </Link>
  );
}
