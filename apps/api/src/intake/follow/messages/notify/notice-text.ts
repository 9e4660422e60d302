import type { Locale } from '@fordel/shared';
import { CLOSING } from '../../../remind/closing.js';

interface NoticeFacts {
  readonly organisation: string;
  readonly writer: string;
  readonly url: string;
}

/** The subject, and what stands above and below the link. */
const WORDS: Readonly<Record<Locale, (writer: string) => readonly [string, string, string]>> = {
  nb: (writer) => [
    `Ulest melding fra ${writer}`,
    `${writer} har skrevet til dere i Fordel. Logg inn for å lese:`,
    'Til meldingen er lest, kommer det ingen flere e-poster om den.',
  ],
  nn: (writer) => [
    `Ulesen melding frå ${writer}`,
    `${writer} har skrive til dykk i Fordel. Logg inn for å lese:`,
    'Til meldinga er lesen, kjem det ingen fleire e-postar om henne.',
  ],
  en: (writer) => [
    `Unread message from ${writer}`,
    `${writer} has written to you in Fordel. Sign in to read it:`,
    'Until the message is read, no further e-mails are sent about it.',
  ],
};

/** What a notice says in the reader's language: who wrote and where to read it, never what. */
export function noticeText(locale: Locale, { organisation, writer, url }: NoticeFacts) {
  const [subject, above, below] = WORDS[locale](writer);
  return { subject, text: [organisation, above, url, below, CLOSING[locale]].join('\n\n') + '\n' };
}
