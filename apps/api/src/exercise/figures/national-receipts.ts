import type { CatalogueProduct } from '../../registry/register/catalogue.schema.js';
import { APPROVED_IN_WEEK_24, SHIPPED_BEFORE_6_MAY, SHIPPING_WEEKS } from './published.js';
import type { ScenarioName } from './scenario-settings.js';
import { byCategory } from './split-category.js';

/** Goods into the national store: base units of one product, zero never listed. */
export interface NationalReceipt {
  productId: string;
  quantity: number;
}

/** The scarce week is week 15. */
const WEEKS_BEFORE = 15 - SHIPPING_WEEKS.first;
const WEEKS = SHIPPING_WEEKS.last - SHIPPING_WEEKS.first + 1;

/** A total spread evenly over the shipping weeks, whole units, so that all the weeks add up to the total. */
export const inShippingWeek = (total: number, week: number): number =>
  Math.floor((total * (week + 1)) / WEEKS) - Math.floor((total * week) / WEEKS);

function quantities(name: ScenarioName): Record<string, number> {
  if (name === 'plentiful') return byCategory(APPROVED_IN_WEEK_24);
  const totals = Object.entries(byCategory(SHIPPED_BEFORE_6_MAY));
  return Object.fromEntries(totals.map(([code, total]) => [code, inShippingWeek(total, WEEKS_BEFORE)]));
}

/** Four fifths of a category come in its larger pack, in whole packs; the rest, loose units too, in the smaller. */
const LARGER_PACK_SHARE = [4, 5] as const;

export function nationalReceipts(
  name: ScenarioName,
  products: readonly CatalogueProduct[],
): NationalReceipt[] {
  return Object.entries(quantities(name)).flatMap(([code, total]) => {
    const packs = products.filter((p) => p.categoryCode === code).sort((a, b) => b.packSize - a.packSize);
    const [part, whole] = LARGER_PACK_SHARE;
    let left = total;
    return packs.flatMap((product, i) => {
      const last = i === packs.length - 1;
      const quantity = last
        ? left
        : Math.floor((left * part) / (whole * product.packSize)) * product.packSize;
      left -= quantity;
      return quantity > 0 ? [{ productId: product.id, quantity }] : [];
    });
  });
}
