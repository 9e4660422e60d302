import type { Text } from '@fordel/shared';
import { InvalidInput } from '../../platform/graphql/failure.js';
import type { ShippedLine } from '../legs/leg.repository.js';
import type { ConfirmReceiptInput, ReceiptLineInput } from './input.js';

/** More than was shipped happens. More than both of these is a slip of the keyboard. */
const ABSURD_TIMES = 10;
const ABSURD_UNITS = 10_000;
const NOTE_MAX = 2_000;

const UNKNOWN: Text = {
  nb: 'Dette produktet er ikke med i sendingen.',
  nn: 'Dette produktet er ikkje med i sendinga.',
  en: 'This product is not part of the shipment.',
};
const TWICE: Text = {
  nb: 'Dette produktet er ført mer enn én gang.',
  nn: 'Dette produktet er ført meir enn éin gong.',
  en: 'This product is entered more than once.',
};
const MISSING: Text = {
  nb: 'Hvert produkt i sendingen skal føres. Skriv 0 for det som ikke kom.',
  nn: 'Kvart produkt i sendinga skal førast. Skriv 0 for det som ikkje kom.',
  en: 'Every product of the shipment has to be entered. Write 0 for what did not come.',
};
const TOO_DAMAGED: Text = {
  nb: 'Det kan ikke være mer som er skadet enn det som kom.',
  nn: 'Det kan ikkje vere meir som er skadd enn det som kom.',
  en: 'No more can be damaged than arrived.',
};
const ABSURD: Text = {
  nb: 'Så mye mer enn det som ble sendt, er neppe riktig. Er antallet skrevet i enheter, ikke i pakker?',
  nn: 'Så mykje meir enn det som vart sendt, er neppe rett. Er talet skrive i einingar, ikkje i pakkar?',
  en: 'So much more than was shipped is hardly right. Is the number in units, not in packs?',
};
const LONG_NOTE: Text = {
  nb: `Merknaden kan ha høyst ${NOTE_MAX} tegn.`,
  nn: `Merknaden kan ha høgst ${NOTE_MAX} teikn.`,
  en: `The note has ${NOTE_MAX} characters at most.`,
};

function faultOfLine(path: string, line: ReceiptLineInput, shipped: number | undefined): InvalidInput | null {
  if (shipped === undefined) return new InvalidInput(`${path}.productId`, UNKNOWN);
  if (line.damaged > line.arrived) return new InvalidInput(`${path}.damaged`, TOO_DAMAGED);
  if (line.arrived > ABSURD_TIMES * shipped && line.arrived > shipped + ABSURD_UNITS) {
    return new InvalidInput(`${path}.arrived`, ABSURD);
  }
  return null;
}

/** The first thing wrong with a receipt of these shipped lines, by field path; null when it can be signed. */
export function receiptFault(
  { lines, note }: Pick<ConfirmReceiptInput, 'lines' | 'note'>,
  shipped: readonly ShippedLine[],
): InvalidInput | null {
  const left = new Map(shipped.map(({ productId, quantity }) => [productId, quantity]));
  const known = new Set(left.keys());
  for (const [n, line] of lines.entries()) {
    const productId = line.productId.toLowerCase();
    if (known.has(productId) && !left.has(productId)) return new InvalidInput(`lines.${n}.productId`, TWICE);
    const fault = faultOfLine(`lines.${n}`, line, left.get(productId));
    if (fault) return fault;
    left.delete(productId);
  }
  if (left.size > 0) return new InvalidInput('lines', MISSING);
  return (note ?? '').length > NOTE_MAX ? new InvalidInput('note', LONG_NOTE) : null;
}
