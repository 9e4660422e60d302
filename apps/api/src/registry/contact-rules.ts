import type { Text } from '@fordel/shared';

export const NAME_MAX = 120;
const EMAIL_MAX = 254;
/** What no text in PostgreSQL holds, and what no line of a mail does. */
const NO_LINE = /[\p{Cc}\p{Surrogate}]/u;
const EMAIL = /^[^\s@<>",;]+@[^\s@<>",;]+\.[^\s@<>",;.]+$/u;
const PHONE = /^\+?[\d ]{3,29}$/;

export const isName = (text: string): boolean =>
  text !== '' && [...text].length <= NAME_MAX && !NO_LINE.test(text);
export const isEmail = (text: string): boolean =>
  EMAIL.test(text) && text.length <= EMAIL_MAX && !NO_LINE.test(text);
/** null: none is given. */
export const isPhone = (text: string | null): boolean => text === null || PHONE.test(text);

/** What is asked of a work contact, an organisation's or an institution's. */
export const CONTACT_TEXTS = {
  name: {
    nb: `Skriv hvilken funksjon som er kontakt, med inntil ${NAME_MAX} tegn.`,
    nn: `Skriv kva funksjon som er kontakt, med inntil ${NAME_MAX} teikn.`,
    en: `Write which function is the contact, in up to ${NAME_MAX} characters.`,
  },
  email: {
    nb: 'Skriv en e-postadresse, for eksempel avdeling@kommune.no.',
    nn: 'Skriv ei e-postadresse, til dømes avdeling@kommune.no.',
    en: 'Write an e-mail address, for example ward@kommune.no.',
  },
  phone: {
    nb: 'Skriv et telefonnummer med bare siffer, for eksempel 73 00 00 00.',
    nn: 'Skriv eit telefonnummer med berre siffer, til dømes 73 00 00 00.',
    en: 'Write a telephone number in digits, for example 73 00 00 00.',
  },
} satisfies Record<string, Text>;
