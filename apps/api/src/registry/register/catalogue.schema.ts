import { z } from 'zod';
import { validity } from './validity.js';

/** Controlled: what equipment can protect against. */
export const HAZARDS = ['DROPLET', 'CONTACT', 'AEROSOL', 'SPLASH'] as const;
const hazard = z.enum(HAZARDS);

const words = z.string().trim().min(1);
const text = z.strictObject({ nb: words, nn: words, en: words });

/** What is reported. Every quantity of a category is in its baseUnit: pieces, or millilitres. */
const category = z.strictObject({
  code: z.string().regex(/^[A-Z]+$/),
  baseUnit: z.enum(['piece', 'ml']),
  names: text,
  protectsAgainst: z.array(hazard),
  standard: z.string().min(1).nullable(),
  note: z.string().min(1).nullable(),
});

/** What is released, allocated and shipped, in whole packs of packSize base units of its category. */
const product = z.strictObject({
  id: z.uuidv7(),
  categoryCode: z.string(),
  names: text,
  gtin: z.string(),
  packSize: z.int().positive(),
  ...validity,
});

export const catalogueSchema = z.strictObject({
  edition: z.string().min(1),
  validFrom: z.iso.date(),
  sources: z.array(z.strictObject({ name: z.string().min(1), of: z.string().min(1) })).min(1),
  notes: z.array(z.string().min(1)),
  hazards: z.array(z.strictObject({ code: hazard, names: text })),
  categories: z.array(category).min(1),
  products: z.array(product).min(1),
});

export type Catalogue = z.infer<typeof catalogueSchema>;
export type CatalogueProduct = Catalogue['products'][number];
