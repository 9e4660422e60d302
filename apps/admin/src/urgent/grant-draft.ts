import type { UrgentBatchProductFragment } from '../generated/graphql.js';
import { readCount } from '../kit/count.js';

/** Packs as typed, by product. */
export type GrantDraft = Readonly<Record<string, string>>;

export const grantId = (productId: string): string => `urgent-packs-${productId}`;

/** What the rule proposes for a request of a product, in packs. */
export const proposedOf = ({ proposals }: UrgentBatchProductFragment, requestId: string): number =>
  proposals.find((proposal) => proposal.requestId === requestId)?.packs ?? 0;

/** What to write in the fields at first: the proposals. */
export const proposedDraft = (
  products: readonly UrgentBatchProductFragment[],
  requestId: string,
): GrantDraft =>
  Object.fromEntries(products.map((each) => [each.product.id, String(proposedOf(each, requestId))]));

export interface GrantReading {
  /** Products of which something is granted. */
  readonly lines: readonly { readonly productId: string; readonly packs: number }[];
  /** Products whose number cannot be read. */
  readonly unread: readonly string[];
  /** Whether it is something else than what is proposed. */
  readonly differs: boolean;
}

export function readGrant(
  products: readonly UrgentBatchProductFragment[],
  requestId: string,
  draft: GrantDraft,
): GrantReading {
  const counts = products.map((each) => {
    const count = readCount(draft[each.product.id] ?? '');
    return { each, packs: 'value' in count ? count.value : null };
  });
  return {
    lines: counts.flatMap(({ each, packs }) => (packs ? [{ productId: each.product.id, packs }] : [])),
    unread: counts.flatMap(({ each, packs }) => (packs === null ? [each.product.id] : [])),
    differs: counts.some(({ each, packs }) => packs !== proposedOf(each, requestId)),
  };
}
