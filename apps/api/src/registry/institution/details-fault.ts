import type { OrganisationKind, Text } from '@fordel/shared';
import { InvalidInput } from '../../platform/graphql/failure.js';
import { CONTACT_TEXTS, isEmail, isName, isPhone, NAME_MAX } from '../contact-rules.js';
import type { InstitutionDetails } from './institution-details.js';
import { kindsOf } from './institution-kind.js';

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
  contactName: CONTACT_TEXTS.name,
  contactEmail: CONTACT_TEXTS.email,
  contactPhone: CONTACT_TEXTS.phone,
} satisfies Record<string, Text>;

/** The first thing that is wrong with what is said about an institution of such an organisation; null: nothing. */
export function detailsFault(details: InstitutionDetails, owner: OrganisationKind): InvalidInput | null {
  const { kind, name, contactName, contactEmail, contactPhone } = details;
  const good: Record<keyof typeof TEXTS, boolean> = {
    kind: kindsOf(owner).includes(kind),
    name: isName(name),
    contactName: isName(contactName),
    contactEmail: isEmail(contactEmail),
    contactPhone: isPhone(contactPhone),
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
