import { isGtin } from '@fordel/shared';
import { catalogueSchema, type Catalogue } from './catalogue.schema.js';
import { parseFile, type Fault, type Parsed } from './fault.js';
import { repeated } from './validity.js';

function repeatedCodes(list: 'hazards' | 'categories', codes: string[]): Fault[] {
  return codes.flatMap((code, i) =>
    codes.indexOf(code) === i ? [] : [{ path: `${list}[${i}].code`, problem: `${code} is listed twice` }],
  );
}

/** Every broken rule between the parts of a catalogue whose shape holds; empty when it is sound. */
export function checkCatalogue({ hazards, categories, products }: Catalogue): Fault[] {
  const named = new Set<string>(hazards.map((h) => h.code));
  const codes = categories.map((c) => c.code);
  const faults = [
    ...repeatedCodes(
      'hazards',
      hazards.map((h) => h.code),
    ),
    ...repeatedCodes('categories', codes),
  ];

  categories.forEach((c, i) => {
    c.protectsAgainst.forEach((code, j) => {
      const path = `categories[${i}].protectsAgainst[${j}]`;
      if (!named.has(code)) faults.push({ path, problem: `${code} has no name under hazards` });
      if (c.protectsAgainst.indexOf(code) !== j) faults.push({ path, problem: `${code} is listed twice` });
    });
    if (!products.some((p) => p.categoryCode === c.code)) {
      faults.push({
        path: `categories[${i}]`,
        problem: `${c.code} has no product, so nothing of it could be shipped`,
      });
    }
  });

  products.forEach((p, i) => {
    if (!codes.includes(p.categoryCode)) {
      faults.push({
        path: `products[${i}].categoryCode`,
        problem: `no category has the code ${p.categoryCode}`,
      });
    }
    if (!isGtin(p.gtin))
      faults.push({ path: `products[${i}].gtin`, problem: `${p.gtin} is not a GTIN with its check digit` });
    if (p.validTo !== null && p.validTo <= p.validFrom) {
      faults.push({ path: `products[${i}].validTo`, problem: 'not after validFrom' });
    }
  });
  for (const key of ['id', 'gtin'] as const) {
    for (const i of repeated(products, (p) => p[key])) {
      faults.push({ path: `products[${i}].${key}`, problem: `${products[i]?.[key]} is used twice` });
    }
  }
  return faults;
}

/** The catalogue, or every fault in it with its path. Never throws. */
export function parseCatalogue(json: unknown): Parsed<Catalogue> {
  return parseFile(catalogueSchema, checkCatalogue, json);
}
