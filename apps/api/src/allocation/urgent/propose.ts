import { releaseUrgent, type UrgentGrant as EngineGrant } from '@fordel/allocation';
import type { Policy } from '@fordel/shared';
import { lotteryRanks } from '../inputs/lottery.js';
import type { UrgentPeriod } from './urgent-period.js';

/** A product of central stock, and what the week has released of it; whole packs. */
export interface CentralProduct {
  readonly productId: string;
  readonly categoryCode: string;
  readonly packSize: number;
  /** In central stock now. */
  readonly central: number;
  /** Granted to urgent requests in this week. */
  readonly used: number;
}

/** A forwarded request, with what it is decided by; base units. */
export interface Waiting {
  readonly id: string;
  readonly recipientId: string;
  readonly categoryCode: string;
  readonly quantity: number;
  /** What it has for the minutes it has left, and what was granted to it before and is not signed for. */
  readonly stock: number;
  /** Plausible use in a week. */
  readonly burn: number;
}

export interface Proposal extends Pick<
  EngineGrant,
  'packs' | 'units' | 'cap' | 'limitedBy' | 'coverBefore' | 'coverAfter'
> {
  readonly requestId: string;
  readonly stock: number;
  readonly burn: number;
}

export interface ProductProposal {
  readonly product: CentralProduct;
  /** Packs the policy opens for the whole week. */
  readonly opened: number;
  /** Packs that may be granted until the next batch. */
  readonly available: number;
  readonly proposals: readonly Proposal[];
}

/** R0: the policy's share of what the week has had in central stock. What it granted does not make it smaller. */
const openedOf = ({ central, used }: CentralProduct, { openBps }: Policy['urgent']): number =>
  Math.floor(((central + used) * openBps) / 10_000);

/**
 * One batch of the requests of a category, by `releaseUrgent`: its largest pack first, and what is proposed of one product is
 * stock when the next is shared, as in a round.
 */
export function proposeCategory(
  terms: { seed: string; urgent: Policy['urgent']; period: UrgentPeriod },
  products: readonly CentralProduct[],
  requests: readonly Waiting[],
): ProductProposal[] {
  const given = new Map<string, number>();
  const largestFirst = [...products].sort(
    (a, b) => b.packSize - a.packSize || (a.productId < b.productId ? -1 : 1),
  );
  return largestFirst.map((product) => {
    const ranks = lotteryRanks(
      terms.seed,
      product.productId,
      requests.map(({ recipientId }) => recipientId),
    );
    const rows = requests.map(({ id, recipientId, stock, burn, quantity }) => {
      const had = given.get(id) ?? 0;
      return {
        id,
        tie: ranks.get(recipientId)!,
        stock: stock + had,
        burn,
        request: Math.max(0, quantity - had),
      };
    });
    const { batches, bridgeDays } = terms.urgent;
    const { packSize, used } = product;
    const opened = openedOf(product, terms.urgent);
    const { batch } = terms.period;
    const outcome = releaseUrgent({ packSize, opened, batches, batch, used, bridgeDays, requests: rows });
    const rowOf = new Map(rows.map((row) => [row.id, row]));
    const proposals = outcome.grants.map(({ id, ...grant }) => {
      given.set(id, (given.get(id) ?? 0) + grant.units);
      const { stock, burn } = rowOf.get(id)!;
      return { requestId: id, ...grant, stock, burn };
    });
    return { product, opened, available: outcome.available, proposals };
  });
}
