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
import { inTurn } from '../engine/time.js';
import type { Figure } from '../figure.js';
import { median, rounded } from '../median.js';

const PRODUCTS = 20;
const ROUNDS = 101;
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

/** Fields of a record that are numbers, in the order of its columns. */
const NUMBERS = [
  ...(['class', 'packs', 'packSize', 'units', 'coverBefore', 'coverAfter', 'coverOneMore'] as const),
  ...(['burn', 'stock', 'request', 'need', 'cap', 'waterline'] as const),
];

/** The numbers of a round's records as columns, everything else as it is. */
function numbersOf(records: readonly Explanation[]) {
  const columns = NUMBERS.map((field) => Float64Array.from(records, (record) => record[field] ?? NaN));
  return { records, columns };
}

/** The same records built from numbers that are ready: what no engine can be faster than. */
function rebuild({ records, columns }: ReturnType<typeof numbersOf>): Explanation[] {
  const [
    priority,
    packs,
    packSize,
    units,
    before,
    after,
    oneMore,
    burn,
    stock,
    request,
    need,
    cap,
    waterline,
  ] = columns as [Float64Array, ...Float64Array[]];
  const lines = new Array<Explanation>(records.length);
  for (let i = 0; i < records.length; i++) {
    const { id, pool, burnSource, limitedBy, stage, lastPackTo, flags } = records[i]!;
    lines[i] = {
      id,
      pool,
      class: priority[i]!,
      packs: packs![i]!,
      packSize: packSize![i]!,
      units: units![i]!,
      coverBefore: before![i]!,
      coverAfter: after![i]!,
      coverOneMore: oneMore![i]!,
      burn: burn![i]!,
      burnSource,
      stock: stock![i]!,
      request: request![i]!,
      need: need![i]!,
      cap: cap![i]!,
      limitedBy,
      stage,
      lastPackTo,
      waterline: waterline![i]!,
      flags,
    };
  }
  return lines;
}

export const engineRound: Figure = {
  name: 'engine.round',
  run: () => {
    // Product by product: what takes less than a scheduler's slice is not interrupted on a busy machine.
    const measured = Array.from({ length: PRODUCTS }, (_, p) => {
      const input = round(p);
      const ready = numbersOf(allocateRound(input).recipients);
      let lines = 0;
      const [ours, plain] = inTurn(ROUNDS, [
        () => (lines += allocateRound(input).recipients.length),
        () => (lines += rebuild(ready).length),
      ]);
      if (lines === 0) throw new Error('no lines');
      return { ours: median(ours!), plain: median(plain!) };
    });
    const total = measured.reduce((sum, { ours }) => sum + ours, 0);
    return Promise.resolve([
      {
        name: `engine.round`,
        value: rounded(total, 2),
        unit: `ms for ${members.length} × ${PRODUCTS}`,
        against: 'building the same explanation objects from ready numbers',
        ratio: rounded(median(measured.map(({ ours, plain }) => plain / ours)), 3),
        aim: 'ratio ≥ 0.125',
      },
    ]);
  },
};
