import { allocateRound, type RoundOutcome } from '@fordel/allocation';
import { roundPolicy, type IsoWeek, type Policy } from '@fordel/shared';
import { lotteryRanks } from '../inputs/lottery.js';
import { priorityClass } from '../inputs/priority-class.js';
import { certify } from './certify.js';
import { needOf, openRequest } from './need-of.js';
import { poolOf } from './pool-of.js';
import type { Known, Recipient } from './recipient.js';

/** A product the round decides over. */
export interface RoundStock {
  readonly productId: string;
  readonly gtin: string;
  readonly categoryCode: string;
  /** Base units per pack. */
  readonly packSize: number;
  /** Newly received, base units. */
  readonly released: number;
  /** Packs already split under this policy version. */
  readonly ledger: number;
}

/** What is the same for all products of a round. */
export interface RoundTerms {
  readonly isoWeek: IsoWeek;
  readonly seed: string;
  readonly policy: Policy;
  readonly recipients: readonly Recipient[];
}

export interface ProductOutcome extends RoundOutcome {
  /** Base units each recipient still asked for, in the order of `recipients`; null: by the rule. */
  readonly requests: readonly (number | null)[];
}

/**
 * One product's round, its certificates proven.
 * @param knownOf what is known of a recipient and the product's category
 * @param givenOf base units this round gave a recipient of the category's other products
 */
export function calculateProduct(
  { isoWeek, seed, policy, recipients }: RoundTerms,
  { productId, gtin, categoryCode, packSize, released, ledger }: RoundStock,
  knownOf: (recipientId: string) => Known,
  givenOf: (recipientId: string) => number,
): ProductOutcome {
  const ranks = lotteryRanks(
    seed,
    productId,
    recipients.map(({ id }) => id),
  );
  const input = {
    policy: roundPolicy(policy, gtin),
    packSize,
    released,
    ledger,
    recipients: recipients.map((recipient) => ({
      id: recipient.id,
      pool: poolOf(policy, recipient),
      class: priorityClass(policy.classes),
      tie: ranks.get(recipient.id)!,
      population: recipient.population ?? 0,
      need: needOf(recipient, knownOf(recipient.id), {
        ...{ isoWeek, categoryCode, packSize, parameters: policy.need },
        given: givenOf(recipient.id),
      }),
    })),
  };
  const outcome = allocateRound(input);
  certify(input, outcome);
  const requests = outcome.recipients.map(({ id }) => openRequest(knownOf(id), givenOf(id)));
  return { ...outcome, requests };
}
