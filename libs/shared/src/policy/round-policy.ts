import type { Policy } from './document.js';
import type { PolicyPart } from './split.js';

/** The split one product is shared by: its override, or the policy's own. */
export function splitFor(policy: Policy, product: string): PolicyPart[] {
  return policy.overrides.find((each) => each.product === product)?.split ?? policy.split;
}

/** The part of the policy the engine's round needs for one product. */
export function roundPolicy(
  policy: Policy,
  product: string,
): Pick<Policy, 'split' | 'stages' | 'rule' | 'delta2' | 'reserveBps' | 'spillOver'> {
  const { stages, rule, delta2, reserveBps, spillOver } = policy;
  return { split: splitFor(policy, product), stages, rule, delta2, reserveBps, spillOver };
}
