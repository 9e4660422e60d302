import type { ListedUrgentFragment, UrgentBatchProductFragment } from '../generated/graphql.js';
import { proposedOf } from './grant-draft.js';

/** What granting everybody exactly what is proposed would be; whoever is proposed nothing is not in it. */
export function proposedGrants(
  products: readonly UrgentBatchProductFragment[],
  requests: readonly ListedUrgentFragment[],
) {
  return requests.flatMap(({ id, version }) => {
    const lines = products.flatMap((each) => {
      const packs = proposedOf(each, id);
      return packs > 0 ? [{ productId: each.product.id, packs }] : [];
    });
    return lines.length > 0 ? [{ requestId: id, expectedVersion: version, lines }] : [];
  });
}
