import type { OrganisationKind, Text } from '@fordel/shared';
import { InvalidInput } from '../../platform/graphql/failure.js';
import type { InstitutionDetails } from './institution-details.js';
import { kindsOf } from './institution-kind.js';

const NAME_MAX = 120;
const EMAIL_MAX = 254;
/** What no text in PostgreSQL holds, and what no line of a mail does. */
const NO_LINE = /[\p{Cc}\p{Surrogate}]/u;
const EMAIL = /^[^\s@<>",;]+@[^\s@<>",;]+\.[^\s@<>",;.]+$/u;
const PHONE = /^\+?[\d ]{3,29}$/;

const TEXTS = {
  kind: {
    nb: 'Denne typen hører ikke til hos dere.',
    nn: 'Denne typen høyrer ikkje til hos dykk.',
    en: 'You do not have institutions of this kind.',
  },
  name: {
    nb: `Skriv et navn på inntil ${NAME_MAX} tegn.`,
    nn: `Skriv eit namn på inntil ${NAME_MAX} teikn.`,
    en: `Write a name of up to ${NAME_MAX} characters.`,
  },
  contactName: {
    nb: `Skriv hvilken funksjon som er kontakt, med inntil ${NAME_MAX} tegn.`,
    nn: `Skriv kva funksjon som er kontakt, med inntil ${NAME_MAX} teikn.`,
    en: `Write which function is the contact, in up to ${NAME_MAX} characters.`,
  },
  contactEmail: {
    nb: 'Skriv en e-postadresse, for eksempel avdeling@kommune.no.',
    nn: 'Skriv ei e-postadresse, til dømes avdeling@kommune.no.',
    en: 'Write an e-mail address, for example ward@kommune.no.',
  },
  contactPhone: {
    nb: 'Skriv et telefonnummer med bare siffer, for eksempel 73 00 00 00.',
    nn: 'Skriv eit telefonnummer med berre siffer, til dømes 73 00 00 00.',
    en: 'Write a telephone number in digits, for example 73 00 00 00.',
  },
} satisfies Record<string, Text>;

const isName = (text: string): boolean => text !== '' && [...text].length <= NAME_MAX && !NO_LINE.test(text);

/** The first thing that is wrong with what is said about an institution of such an organisation; null: nothing. */
export function detailsFault(details: InstitutionDetails, owner: OrganisationKind): InvalidInput | null {
  const { kind, name, contactName, contactEmail, contactPhone } = details;
  const good: Record<keyof typeof TEXTS, boolean> = {
    kind: kindsOf(owner).includes(kind),
    name: isName(name),
    contactName: isName(contactName),
    contactEmail: EMAIL.test(contactEmail) && contactEmail.length <= EMAIL_MAX && !NO_LINE.test(contactEmail),
    contactPhone: contactPhone === null || PHONE.test(contactPhone),
  };
  const field = (Object.keys(TEXTS) as (keyof typeof TEXTS)[]).find((one) => !good[one]);
  return field ? new InvalidInput(`details.${field}`, TEXTS[field]) : null;
}

export const nameTaken = (): InvalidInput =>
  new InvalidInput('details.name', {
    nb: 'Dere har alt en institusjon med dette navnet.',
    nn: 'De har alt ein institusjon med dette namnet.',
    en: 'You already have an institution of this name.',
  });
