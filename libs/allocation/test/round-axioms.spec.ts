import { allocateRound, explain, verifyRound } from '@fordel/allocation';
import fc from 'fast-check';
import { byId, property, TIMEOUT } from './support/cases.js';
import { rounds, withReports } from './support/rounds.js';

describe('a whole round', () => {
  const proves = (name: string, run: () => void) => it(name, run, TIMEOUT);

  proves('A18 every unit of the stock is accounted for', () => {
    property([rounds], ({ round }) => {
      const result = allocateRound(round);
      const units = result.recipients.reduce((sum, line) => sum + line.units, 0);
      expect(units).toBe(result.allocatedUnits);
      expect(units + result.toCentralUnits + result.heldBackUnits).toBe(round.released);
      expect(result.leaves.reduce((sum, leaf) => sum + leaf.entitlement, 0)).toBe(
        Math.floor(round.released / round.packSize),
      );
      for (const leaf of result.leaves) {
        const moved = result.moves
          .filter(({ reason }) => reason === 'SPILL_OVER')
          .reduce(
            (sum, { from, to, packs }) =>
              sum + (to === leaf.pool ? packs : 0) - (from === leaf.pool ? packs : 0),
            0,
          );
        expect(leaf.entitlement - leaf.heldBack + moved).toBe(leaf.available);
      }
    });
  });

  proves('A8 and A19 the same input in any order gives the same bytes and is left alone', () => {
    property([rounds], ({ round }) => {
      const frozen = { ...round, recipients: Object.freeze(round.recipients.map((r) => Object.freeze(r))) };
      const first = JSON.stringify(allocateRound(frozen));
      expect(JSON.stringify(allocateRound({ ...round, recipients: [...round.recipients].reverse() }))).toBe(
        first,
      );
    });
  });

  proves('A10 claims beyond what is plausible change nothing, for anybody', () => {
    property([rounds, fc.nat(100), fc.integer({ min: 1, max: 1_000_000 })], (asked, which, more) => {
      const { round, reports } = asked;
      const honest = allocateRound(round);
      const i = which % Math.max(1, reports.length);
      const liar = round.recipients[i];
      if (!liar || !reports[i]!.fresh) return fc.pre(false);
      fc.pre(liar.need.burn > 0 && liar.need.request >= liar.need.need);
      const lies = reports.map((report, j) =>
        j === i ? { ...report, request: liar.need.need + more } : report,
      );
      const then = allocateRound(withReports(asked, lies));
      expect(byId(then.recipients)).toEqual(byId(honest.recipients));
      expect(then.moves).toEqual(honest.moves);
    });
  });

  proves('A11 no gain from a larger request than is granted', () => {
    property([rounds, fc.nat(100), fc.integer({ min: 1, max: 10_000 })], (asked, which, more) => {
      const { reports } = asked;
      // Rules that read the cap, and packs spilling over to where the demand is, answer to a plausible request: not tested.
      const rule = asked.round.policy.rule === 'population' ? 'population' : 'cover';
      const round = { ...asked.round, policy: { ...asked.round.policy, rule, spillOver: [] } } as const;
      const liar = round.recipients[which % Math.max(1, reports.length)];
      if (!liar) return fc.pre(false);
      const lies = reports.map((report, j) =>
        round.recipients[j] === liar ? { ...report, request: liar.need.request + more } : report,
      );
      const honest = byId(allocateRound(round).recipients).get(liar.id)!;
      const then = byId(allocateRound(withReports({ ...asked, round }, lies)).recipients).get(liar.id)!;
      fc.pre(honest < liar.need.cap);
      expect(then).toBe(honest);
    });
  });

  proves('A15 published numbers prove the round, and no other numbers do', () => {
    property([rounds, fc.nat(100)], ({ round }, which) => {
      const { recipients } = allocateRound(round);
      expect(verifyRound(round, recipients)).toEqual([]);
      fc.pre(recipients.length > 0);
      const wrong = recipients.map(({ id, packs }, i) => ({
        id,
        packs: packs + (i === which % recipients.length ? 1 : 0),
      }));
      expect(verifyRound(round, wrong)).toHaveLength(1);
    });
  });

  proves('every record fits in half a kilobyte and has its sentence in three languages', () => {
    property([rounds], ({ round }) => {
      const sentence = /^\p{Lu}[^{}]*\p{L}[^{}]*\.$/u;
      const faulty = allocateRound(round).recipients.filter((line) => {
        const said = (['nb', 'nn', 'en'] as const).map((locale) =>
          explain(line, round.policy.stages, locale),
        );
        return Buffer.byteLength(JSON.stringify(line)) > 512 || !said.every((text) => sentence.test(text));
      });
      expect(faulty).toEqual([]);
    });
  });
});
