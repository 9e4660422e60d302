import { stoppedByScarcity, type Decision } from '../outcome/decisions.js';
import type { Invariant } from './invariant.js';

/** Weeks of cover as an exact fraction: units over weekly use. */
interface Level {
  units: bigint;
  use: bigint;
}

const level = ({ stock, weeklyBurn, product }: Decision, packs: number): Level => ({
  units: BigInt(stock) + BigInt(product.packSize) * BigInt(packs),
  use: BigInt(weeklyBurn),
});
const below = (a: Level, b: Level): boolean => a.units * b.use < b.units * a.use;

function byPool(decisions: Decision[]): Map<string, Decision[]> {
  const pools = new Map<string, Decision[]>();
  for (const decision of decisions) {
    const key = `${decision.pool}, ${decision.product.name}`;
    pools.set(key, [...(pools.get(key) ?? []), decision]);
  }
  return pools;
}

function highest(decisions: Decision[]): { at: Level; of: Decision } | undefined {
  return decisions
    .filter(({ packs }) => packs > 0)
    .map((decision) => ({ at: level(decision, decision.packs - 1), of: decision }))
    .reduce<{ at: Level; of: Decision } | undefined>(
      (top, next) => (top === undefined || below(top.at, next.at) ? next : top),
      undefined,
    );
}

/**
 * No pack went to somebody who already had more days than another was left with. An exercise gives nobody a priority class, so
 * one line holds for the whole pool.
 */
export const waterline: Invariant = {
  name: 'In the kommune pools nobody is left below the waterline while another above it got more',
  breaches: ({ decisions }) => {
    const pools = byPool(decisions.filter(({ recipient }) => recipient.kind === 'KOMMUNE'));
    return [...pools].flatMap(([pool, members]) => {
      const last = highest(members);
      if (!last) return [];
      return members
        .filter(
          (member) => stoppedByScarcity(member.limitedBy) && below(level(member, member.packs), last.at),
        )
        .map(
          ({ recipient }) =>
            `${pool}: ${recipient.name} was left lower than ${last.of.recipient.name} was before its last pack`,
        );
    });
  },
};
