import { allocatePool, verify, type PoolInput } from '@fordel/allocation';
import fc from 'fast-check';
import { byId, property, TIMEOUT, total } from './support/cases.js';
import { poolInputs, stageCaps } from './support/pools.js';

const share = fc.double({ min: 0, max: 1, noNaN: true });
const pick = fc.nat(1000);

function outcome(input: PoolInput): Map<string, number> {
  return byId(allocatePool(input).recipients);
}

describe('a pool, across rules, stages and delta2', () => {
  const proves = (name: string, run: () => void) => it(name, run, TIMEOUT);

  proves('A1 shares what there is, or all it can use', () => {
    property([poolInputs()], (input) => {
      const demand = stageCaps(input)
        .at(-1)!
        .reduce((sum, cap) => sum + cap, 0);
      const result = allocatePool(input);
      expect(result.demand).toBe(demand);
      expect(result.allocated).toBe(Math.min(input.packs, demand));
      expect(total(result.recipients)).toBe(result.allocated);
    });
  });

  proves('A2 nobody passes its cap, and who uses nothing gets nothing', () => {
    property([poolInputs()], (input) => {
      const has = outcome(input);
      for (const { id, cap, burn } of input.recipients) {
        expect(has.get(id)).toBeGreaterThanOrEqual(0);
        expect(has.get(id)).toBeLessThanOrEqual(burn === 0 ? 0 : cap);
      }
    });
  });

  proves('A3 and A17 one more pack has one winner and no loser', () => {
    property([poolInputs()], (input) => {
      const now = allocatePool(input);
      const then = outcome({ ...input, packs: input.packs + 1 });
      const gains = now.recipients.map(({ id, packs }) => then.get(id)! - packs);
      expect(gains.filter((gain) => gain !== 0)).toEqual(now.demand > input.packs ? [1] : []);
      if (now.nextPackTo !== null)
        expect(then.get(now.nextPackTo)! - byId(now.recipients).get(now.nextPackTo)!).toBe(1);
    });
  });

  proves('A6 some recipients alone, with what they got together, get the same', () => {
    property([poolInputs(), fc.array(fc.boolean(), { minLength: 7, maxLength: 7 })], (input, chosen) => {
      const has = outcome(input);
      const recipients = input.recipients.filter((_, i) => chosen[i]);
      const packs = recipients.reduce((sum, { id }) => sum + has.get(id)!, 0);
      for (const { id, packs: alone } of allocatePool({ ...input, recipients, packs }).recipients) {
        expect(alone).toBe(has.get(id));
      }
    });
  });

  proves('A7 nobody gains when one more shares the same packs', () => {
    property([poolInputs()], (input) => {
      const has = outcome(input);
      const fewer = allocatePool({ ...input, recipients: input.recipients.slice(1) });
      for (const { id, packs } of fewer.recipients) expect(packs).toBeGreaterThanOrEqual(has.get(id)!);
    });
  });

  proves('A8 and A19 the same input in any order gives the same bytes', () => {
    property([poolInputs()], (input) => {
      const recipients = [...input.recipients].reverse();
      expect(JSON.stringify(allocatePool({ ...input, recipients }))).toBe(
        JSON.stringify(allocatePool(input)),
      );
    });
  });

  proves('A9 equals differ by at most one pack', () => {
    property([poolInputs(), pick], (input, which) => {
      const twin = input.recipients[which % input.recipients.length]!;
      const recipients = [...input.recipients, { ...twin, id: 'twin', tie: input.recipients.length }];
      const has = outcome({ ...input, recipients });
      expect(Math.abs(has.get('twin')! - has.get(twin.id)!)).toBeLessThanOrEqual(1);
    });
  });

  proves('A11 a larger cap gains nothing for who is below it (rules that do not read the cap)', () => {
    property([poolInputs(), pick, fc.integer({ min: 1, max: 1000 })], (input, which, more) => {
      fc.pre(input.rule !== 'need' && input.rule !== 'cel');
      const liar = input.recipients[which % input.recipients.length]!;
      const honest = outcome(input);
      fc.pre(honest.get(liar.id)! < liar.cap);
      const recipients = input.recipients.map((r) => (r === liar ? { ...r, cap: r.cap + more } : r));
      const caps = stageCaps(input);
      const reaches = stageCaps({ ...input, recipients }).map((row) => row[input.recipients.indexOf(liar)]);
      const then = outcome({ ...input, recipients });
      // Where its stage caps stay, nothing changes for anybody; where they grow, it only stands where the rule puts it.
      if (reaches.every((cap, s) => cap === caps[s]![input.recipients.indexOf(liar)]))
        expect(then).toEqual(honest);
      expect(then.get(liar.id)).toBe(honest.get(liar.id));
    });
  });

  proves('A13 less stock or more burn never gives less', () => {
    property([poolInputs(), pick, share, share], (input, which, kept, grown) => {
      const worse = input.recipients[which % input.recipients.length]!;
      const stock = Math.floor(worse.stock * kept);
      const burn = worse.burn + Math.floor(worse.burn * grown);
      const recipients = input.recipients.map((r) => (r === worse ? { ...r, stock, burn } : r));
      expect(outcome({ ...input, recipients }).get(worse.id)).toBeGreaterThanOrEqual(
        outcome(input).get(worse.id)!,
      );
    });
  });

  proves('A15 the certificate accepts the outcome and nothing else', () => {
    property([poolInputs(), pick, pick, fc.integer({ min: 1, max: 3 })], (input, from, to, packs) => {
      const { recipients } = allocatePool(input);
      expect(verify(input, recipients)).toMatchObject({ valid: true, fault: null });
      const giver = recipients[from % recipients.length]!;
      const taker = recipients[to % recipients.length]!;
      const stolen = Math.min(packs, giver.packs);
      const wrong = recipients.map((r) => {
        const change = (r === taker ? packs : 0) - (r === giver ? stolen : 0);
        return { id: r.id, packs: r.packs + change };
      });
      fc.pre(giver !== taker || stolen < packs);
      expect(verify(input, wrong).valid).toBe(false);
    });
  });

  proves('A16 no stage gets a pack before the one before it is full', () => {
    property([poolInputs()], (input) => {
      const { recipients, criticalStage } = allocatePool(input);
      const caps = stageCaps(input);
      const has = input.recipients.map(({ id }) => byId(recipients).get(id)!);
      const critical = input.stages.findIndex(({ name }) => name === criticalStage);
      const within = critical < 0 ? caps.length - 1 : critical;
      has.forEach((packs, i) => {
        expect(packs).toBeLessThanOrEqual(caps[within]![i]!);
        expect(packs).toBeGreaterThanOrEqual(
          critical < 0 ? caps[within]![i]! : (caps[critical - 1]?.[i] ?? 0),
        );
      });
    });
  });

  proves('says what limited each recipient', () => {
    property([poolInputs()], (input) => {
      const { recipients, criticalStage } = allocatePool(input);
      const caps = stageCaps(input);
      const critical = input.stages.findIndex(({ name }) => name === criticalStage);
      recipients.forEach(({ id, packs, limitedBy }) => {
        const i = input.recipients.findIndex((r) => r.id === id);
        if (limitedBy === 'CAP') expect(packs).toBe(input.recipients[i]!.cap);
        else if (limitedBy === 'WATERLINE') expect(packs).toBeLessThan(caps[critical]![i]!);
        else if (limitedBy.startsWith('STAGE_CAP:')) expect(packs).toBe(caps.at(-1)![i]);
        else {
          const stage = input.stages.findIndex(({ name }) => limitedBy === `CLASS_NOT_REACHED:${name}`);
          expect(stage).toBeGreaterThan(critical);
          expect(packs).toBeLessThan(caps[stage]![i]!);
          expect(packs).toBe(caps[critical]![i]);
        }
      });
    });
  });
});
