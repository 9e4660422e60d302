import {
  allocateRound,
  effectiveNeed,
  type Explanation,
  type RoundInput,
  type RoundRecipient,
} from '@fordel/allocation';
import { recommendedPolicy, roundPolicy } from '@fordel/shared';
import { random } from '../../../apps/api/src/exercise/figures/random.js';
import { readRegister } from '../../../apps/api/src/registry/register/data-files.js';
import { inTurn, ratios } from '../engine/time.js';
import type { Figure } from '../figure.js';
import { median, rounded } from '../median.js';

const PRODUCTS = 20;
const ROUNDS = 31;
const PACK_SIZE = 50;
/** Released in thousandths of what a week takes, per product. */
const RELEASED = 1500;

const nothing = { outbreak: 1000, verified: false, deliveredSince: 0, receivedSinceReport: 0, inTransit: 0 };
const members = readRegister().organisations.filter(({ kind }) =>
  ['KOMMUNE', 'HELSEFORETAK', 'PRIVATE_HOSPITAL'].includes(kind),
);

/** One product's round: every kommune and hospital trust of the register has reported. */
function round(number: number): RoundInput {
  const next = random(number, 'engine.round');
  let used = 0;
  const recipients = members.map(({ id, kind, population, somaticBeds }, tie): RoundRecipient => {
    const consumption = 1 + Math.round(kind === 'KOMMUNE' ? (population ?? 0) / 12 : (somaticBeds ?? 0) * 30);
    const fresh = { stock: Math.round(consumption * 2 * next()), consumption };
    used += consumption;
    const need = effectiveNeed(
      { ...nothing, fresh, last: null, request: null, model: consumption },
      recommendedPolicy.need,
      PACK_SIZE,
    );
    const pool = kind === 'KOMMUNE' ? 'kommune' : 'hospital';
    return { id, pool, class: 1 + (tie % 3), tie, population: population ?? 0, need };
  });
  const policy = roundPolicy(recommendedPolicy, `product ${number}`);
  return {
    policy,
    packSize: PACK_SIZE,
    released: Math.floor((used * RELEASED) / 1000),
    ledger: 0,
    recipients,
  };
}

/** The same records built from numbers that are ready: what no engine can be faster than. */
function rebuild(ready: readonly Explanation[]): Explanation[] {
  const lines = new Array<Explanation>(ready.length);
  for (let i = 0; i < ready.length; i++) {
    const r = ready[i]!;
    lines[i] = {
      id: r.id,
      pool: r.pool,
      class: r.class,
      packs: r.packs,
      packSize: r.packSize,
      units: r.units,
      coverBefore: r.coverBefore,
      coverAfter: r.coverAfter,
      coverOneMore: r.coverOneMore,
      burn: r.burn,
      burnSource: r.burnSource,
      stock: r.stock,
      request: r.request,
      need: r.need,
      cap: r.cap,
      limitedBy: r.limitedBy,
      stage: r.stage,
      lastPackTo: r.lastPackTo,
      waterline: r.waterline,
      flags: r.flags,
    };
  }
  return lines;
}

export const engineRound: Figure = {
  name: 'engine.round',
  run: () => {
    const rounds = Array.from({ length: PRODUCTS }, (_, p) => round(p));
    const ready = rounds.map((each) => allocateRound(each).recipients);
    let lines = 0;
    const times = inTurn(ROUNDS, [
      () => rounds.forEach((each) => (lines += allocateRound(each).recipients.length)),
      () => ready.forEach((each) => (lines += rebuild(each).length)),
    ]);
    if (lines === 0) throw new Error('no lines');
    return Promise.resolve([
      {
        name: `engine.round`,
        value: rounded(median(times[0]!), 2),
        unit: `ms for ${members.length} × ${PRODUCTS}`,
        against: 'building the same explanation objects from ready numbers',
        ratio: rounded(median(ratios(times)), 3),
        aim: 'ratio ≥ 0.125',
      },
    ]);
  },
};
