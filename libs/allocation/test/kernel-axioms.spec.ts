import { fill, type FillInput } from '@fordel/allocation';
import fc from 'fast-check';
import { byId, fillInputs, property, roomOf, TIMEOUT, total } from './support/cases.js';
import { packOrder } from './support/exact-level.js';

const share = fc.double({ min: 0, max: 1, noNaN: true });
const pick = fc.nat(1000);

/** The recipients with what they hold now as what they start from. */
function startingFrom({ recipients }: FillInput, has: Map<string, number>) {
  return recipients.map((r) => ({ ...r, granted: has.get(r.id)! }));
}

function reversed(input: FillInput): FillInput {
  return { ...input, recipients: [...input.recipients].reverse() };
}

describe('one step of water-filling', () => {
  const proves = (name: string, run: () => void) => it(name, run, TIMEOUT);

  proves('A1 grants exactly what there is, or all there is room for', () => {
    property([fillInputs()], (input) => {
      const before = input.recipients.reduce((sum, { granted }) => sum + granted, 0);
      expect(total(fill(input)) - before).toBe(Math.min(input.packs, roomOf(input.recipients)));
    });
  });

  proves('A2 stays within the bounds, in whole packs', () => {
    property([fillInputs()], (input) => {
      const has = byId(fill(input));
      for (const { id, granted, cap } of input.recipients) {
        expect(Number.isInteger(has.get(id))).toBe(true);
        expect(has.get(id)).toBeGreaterThanOrEqual(granted);
        expect(has.get(id)).toBeLessThanOrEqual(cap);
      }
    });
  });

  proves('A3 one more pack has one winner and no loser', () => {
    property([fillInputs()], (input) => {
      const now = byId(fill(input));
      const then = byId(fill({ ...input, packs: input.packs + 1 }));
      const gains = input.recipients.map(({ id }) => then.get(id)! - now.get(id)!);
      const room = roomOf(input.recipients) > input.packs;
      expect(gains.filter((gain) => gain !== 0)).toEqual(room ? [1] : []);
    });
  });

  proves('A4 granting in two goes is granting at once', () => {
    property([fillInputs(), share], (input, part) => {
      const first = Math.floor(input.packs * part);
      const recipients = startingFrom(input, byId(fill({ ...input, packs: first })));
      expect(fill({ ...input, recipients, packs: input.packs - first })).toEqual(fill(input));
    });
  });

  proves('A5 fewer packs are shared as if the larger outcome were the caps', () => {
    property([fillInputs(), share], (input, part) => {
      const packs = Math.floor(input.packs * part);
      const more = byId(fill(input));
      const recipients = input.recipients.map((r) => ({ ...r, cap: more.get(r.id)! }));
      expect(fill({ ...input, recipients, packs })).toEqual(fill({ ...input, packs }));
    });
  });

  proves('A6 some recipients alone, with what they got together, get the same', () => {
    property([fillInputs(), fc.array(fc.boolean(), { minLength: 8, maxLength: 8 })], (input, chosen) => {
      const has = byId(fill(input));
      const recipients = input.recipients.filter((_, i) => chosen[i]);
      const packs = recipients.reduce((sum, { id, granted }) => sum + has.get(id)! - granted, 0);
      for (const { id, packs: alone } of fill({ ...input, recipients, packs }))
        expect(alone).toBe(has.get(id));
    });
  });

  proves('A7 nobody gains when one more shares the same packs', () => {
    property([fillInputs()], (input) => {
      const has = byId(fill(input));
      const fewer = fill({ ...input, recipients: input.recipients.slice(1) });
      for (const { id, packs } of fewer) expect(packs).toBeGreaterThanOrEqual(has.get(id)!);
    });
  });

  proves('A8 the order of the input does not matter', () => {
    property([fillInputs()], (input) => {
      expect(fill(reversed(input))).toEqual(fill(input));
    });
  });

  proves('A9 equals differ by at most one pack', () => {
    property([fillInputs(), pick], (input, which) => {
      const twin = input.recipients[which % input.recipients.length]!;
      const recipients = [...input.recipients, { ...twin, id: 'twin', tie: input.recipients.length }];
      const has = byId(fill({ ...input, recipients }));
      expect(Math.abs(has.get('twin')! - has.get(twin.id)!)).toBeLessThanOrEqual(1);
    });
  });

  proves('A11 a larger cap changes nothing for who is not at it', () => {
    property([fillInputs(), pick, fc.integer({ min: 1, max: 1000 })], (input, which, more) => {
      const liar = input.recipients[which % input.recipients.length]!;
      const honest = fill(input);
      fc.pre(byId(honest).get(liar.id)! < liar.cap);
      const recipients = input.recipients.map((r) => (r === liar ? { ...r, cap: r.cap + more } : r));
      expect(fill({ ...input, recipients })).toEqual(honest);
    });
  });

  proves('A12 nobody envies more than the last pack', () => {
    property([fillInputs()], (input) => {
      const has = byId(fill(input));
      for (const r of input.recipients) {
        for (const s of input.recipients) {
          if (has.get(r.id)! === r.cap || has.get(s.id)! === s.granted) continue;
          expect(packOrder(input, s, has.get(s.id)! - 1, r, has.get(r.id)!)).toBeLessThan(0);
        }
      }
    });
  });

  proves('A13 less stock or more burn never gives less', () => {
    property([fillInputs(), pick, share, share], (input, which, lost, grown) => {
      const worse = input.recipients[which % input.recipients.length]!;
      const stock = Math.floor(worse.stock * lost);
      const burn = Math.min(2 ** 43, worse.burn + Math.floor(worse.burn * grown));
      const recipients = input.recipients.map((r) => (r === worse ? { ...r, stock, burn } : r));
      const then = byId(fill({ ...input, recipients })).get(worse.id)!;
      expect(then).toBeGreaterThanOrEqual(byId(fill(input)).get(worse.id)!);
    });
  });

  proves('A14 another unit of measure changes nothing', () => {
    property([fillInputs(), fc.integer({ min: 2, max: 10 })], (input, scale) => {
      const recipients = input.recipients
        .map((r) => ({ ...r, stock: r.stock * scale, burn: r.burn * scale }))
        .filter(({ burn }) => burn < 2 ** 44);
      fc.pre(recipients.length === input.recipients.length);
      expect(fill({ ...input, recipients, packSize: input.packSize * scale })).toEqual(fill(input));
    });
  });
});
