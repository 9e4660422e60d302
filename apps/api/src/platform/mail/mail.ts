import type { Locale } from '@fordel/shared';

/** A mailbox and what to call it. */
export interface MailAddress {
  readonly name: string;
  readonly address: string;
}

/** Plain text to a work contact. */
export interface Mail {
  /** Of the row the mail tells of: its Message-ID is made from it, so a mail sent twice is recognised as one. */
  readonly id: string;
  readonly to: MailAddress;
  readonly cc: readonly MailAddress[];
  readonly locale: Locale;
  readonly subject: string;
  readonly text: string;
}

/** Why no mail leaves: no server is configured, or an exercise is on and the server is not on this machine. */
export type Withheld = 'NOT_CONFIGURED' | 'EXERCISE';

/** `REFUSED`: the server refuses these mailboxes for good; the code is SMTP's, such as 550. */
export type MailOutcome = { state: 'SENT' } | { state: Withheld } | { state: 'REFUSED'; code: number };
