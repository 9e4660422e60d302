import { leavesOf, parsePolicy, type PoolKind } from '@fordel/shared';
import { stoppedByScarcity, type Decision } from '../outcome/decisions.js';
import type { Outcome } from '../outcome/outcome.js';
import type { Round, RoundProduct } from '../outcome/round.js';
import { table, whole } from './text.js';

const KINDS: readonly PoolKind[] = ['HOSPITAL', 'KOMMUNE', 'CENTRAL'];

/** What each pool is for, as the round's policy says. */
function poolKinds({ policy }: Round): Map<string, PoolKind> {
  const parsed = parsePolicy(JSON.parse(policy.document));
  if (!parsed.ok) throw new Error(`the policy published is none: ${JSON.stringify(parsed.faults)}`);
  return new Map(leavesOf(parsed.policy.split).map(({ pool, kind }) => [pool, kind]));
}

const shareOf = ({ split }: RoundProduct, kind: PoolKind, kinds: Map<string, PoolKind>): number =>
  split.filter(({ pool }) => kinds.get(pool) === kind).reduce((sum, { units }) => sum + units, 0);

function leftShort(decisions: Decision[], productId: string, kommuner: boolean): number {
  return decisions.filter(
    ({ product, recipient, limitedBy }) =>
      product.id === productId && (recipient.kind === 'KOMMUNE') === kommuner && stoppedByScarcity(limitedBy),
  ).length;
}

/** Per product: what was shared out, by which split, what was given, and how many would have needed more. */
export function splitSection({ round, decisions }: Outcome): string {
  const kinds = poolKinds(round);
  const rows = round.products.map((one) => [
    one.product.name,
    whole(one.released),
    ...KINDS.map((kind) => whole(shareOf(one, kind, kinds))),
    whole(one.allocated),
    whole(one.toCentral),
    whole(leftShort(decisions, one.product.id, false)),
    whole(leftShort(decisions, one.product.id, true)),
  ]);
  const headings = ['Stock and its split', 'received', 'hospitals', 'kommuner', 'central'];
  const results = ['given', 'to central', 'hospitals short', 'kommuner short'];
  return table([...headings, ...results], rows);
}
