import { random } from '../figures/random.js';
import type { Shipment } from '../outcome/shipments.js';

/** Base units of a product: all that came, and how much of that was damaged. */
export interface Arrival {
  productId: string;
  arrived: number;
  damaged: number;
}

export interface Receipt {
  lines: Arrival[];
  note: string | null;
}

/** Of a hundred shipments, how many have something missing, something too much, something damaged. */
const SHORT = 3;
const OVER = 2;
const DAMAGED = 2;

/** What a recipient finds in a shipment: mostly what was sent, now and then one pack of its first line is not as it should be. */
export function receiptOf({ recipient, lines }: Shipment, seed: number): Receipt {
  const lot = random(seed, `receipt/${recipient.id}`)() * 100;
  const exact = lines.map(({ product, quantity }) => ({
    productId: product.id,
    arrived: quantity,
    damaged: 0,
  }));
  const [first, ...others] = exact;
  const pack = lines[0]?.product.packSize ?? 0;
  if (!first || lot >= SHORT + OVER + DAMAGED) return { lines: exact, note: null };
  if (lot < SHORT) {
    const arrived = first.arrived - Math.min(pack, first.arrived);
    return { lines: [{ ...first, arrived }, ...others], note: 'Én pakke mangler.' };
  }
  if (lot < SHORT + OVER) {
    return { lines: [{ ...first, arrived: first.arrived + pack }, ...others], note: 'Én pakke for mye.' };
  }
  const damaged = Math.min(pack, first.arrived);
  return { lines: [{ ...first, damaged }, ...others], note: 'Én pakke var våt og kan ikke brukes.' };
}
