import type { ProductProposal, Proposal } from './propose.js';
import type { UrgentBatch, UrgentBatchProduct, UrgentProposal } from './urgent-batch.js';
import type { UrgentBatchFigures } from './urgent-batches.js';

const days = (hundredths: number | null): number | null => (hundredths === null ? null : hundredths / 100);

const proposalOf = ({ burn, coverBefore, coverAfter, ...proposal }: Proposal): UrgentProposal => ({
  ...proposal,
  weeklyBurn: burn,
  daysBefore: days(coverBefore),
  daysAfter: days(coverAfter),
});

const productOf = ({ product, opened, available, proposals }: ProductProposal): UrgentBatchProduct => ({
  productId: product.productId,
  central: product.central,
  used: product.used,
  opened,
  available,
  proposals: proposals.map(proposalOf),
});

/** The figures as the API shows them. */
export function batchOf({ policyVersion, policy, period, products }: UrgentBatchFigures): UrgentBatch {
  const { batches, bridgeDays } = policy.urgent;
  return {
    policyNumber: policyVersion.number,
    ...period,
    batches,
    bridgeDays,
    products: products.map(productOf),
  };
}
