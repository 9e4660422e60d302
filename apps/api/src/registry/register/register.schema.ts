import { z } from 'zod';
import { ORGANISATION_KINDS } from '@fordel/shared';
import { validity } from './validity.js';

const count = z.int().nonnegative();
const parent = z.uuidv7().nullable();

/**
 * One organisation. `id` is our own key; numbers are attributes and names change, so `names` are dated.
 * Population in persons, beds in somatic beds, bedDays in days of one year; null means not known or not applicable.
 */
const organisation = z.strictObject({
  id: z.uuidv7(),
  kind: z.enum(ORGANISATION_KINDS),
  names: z.array(z.strictObject({ text: z.string().trim().min(1), ...validity })).min(1),
  organisationNumber: z.string().nullable(),
  kommuneNumber: z.string().nullable(),
  /** Of a fylkeskommune; everybody else may leave it out. */
  fylkeNumber: z.string().nullable().default(null),
  population: count.nullable(),
  population80plus: count.nullable(),
  somaticBeds: count.nullable(),
  bedDays: count.nullable(),
  fylkesmannId: parent,
  rhfId: parent,
  helseforetakId: parent,
  latitude: z.number().min(-90).max(90).nullable(),
  longitude: z.number().min(-180).max(180).nullable(),
  ...validity,
});

/** A mailbox of a function, never a person's: everybody has one PRIMARY and one DEPUTY. */
const contact = z.strictObject({
  id: z.uuidv7(),
  organisationId: z.uuidv7(),
  rank: z.enum(['PRIMARY', 'DEPUTY']),
  title: z.string().min(1),
  email: z.email(),
  language: z.enum(['nb', 'nn']),
});

export const registerSchema = z.strictObject({
  edition: z.string().min(1),
  validFrom: z.iso.date(),
  sources: z.array(z.strictObject({ name: z.string().min(1), of: z.string().min(1) })).min(1),
  notes: z.array(z.string().min(1)),
  totals: z.strictObject({ population: count, population80plus: count }),
  organisations: z.array(organisation).min(1),
  contactsAreSynthetic: z.boolean(),
  contacts: z.array(contact),
});

export type Register = z.infer<typeof registerSchema>;
export type RegisterOrganisation = Register['organisations'][number];
