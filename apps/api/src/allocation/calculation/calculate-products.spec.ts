import { createHash } from 'node:crypto';
import { norway2020Policy, parseIsoWeek, recommendedPolicy, type Policy } from '@fordel/shared';
import { FIRST_SEED } from '../inputs/lottery.js';
import type { RoundStock, RoundTerms } from './calculate-product.js';
import { calculateProducts } from './calculate-products.js';
import { ENGINE_VERSION } from './engine-version.js';
import { poolOf } from './pool-of.js';
import type { Known, Recipient, Reported } from './recipient.js';

const isoWeek = parseIsoWeek('2020-W15')!;
/** By the model, 1,200 inhabitants use 101 masks a week. */
const kommune = (id: string, population = 1200): Recipient => ({
  ...{ id, kind: 'KOMMUNE', population, somaticBeds: null, rhfNumber: '983658776' },
});
const hospital = (id: string): Recipient => ({
  ...{ id, kind: 'HOSPITAL', population: null, somaticBeds: 100, rhfNumber: '983658776' },
});
const report = (stock: number, use: number, statedNeed: number | null = null): Reported => ({
  ...{ isoWeek, stock, usedLastWeek: use, expectedNextWeek: use, statedNeed },
  ...{ ownPurchase: null, daysDry: null },
});
const known = (fresh: Reported | null, more: Partial<Known> = {}): Known => ({
  ...{ fresh, last: null, deliveredSince: 0, receivedSinceReport: 0, onTheWay: 0, outbreak: 1000, ...more },
});
const masks = (productId: string, packSize: number, released: number): RoundStock => ({
  ...{ productId, gtin: productId, categoryCode: 'MUNNBIND', packSize, released, ledger: 0 },
});
const terms = (recipients: readonly Recipient[], policy: Policy = recommendedPolicy): RoundTerms => ({
  ...{ isoWeek, seed: FIRST_SEED, policy, recipients },
});

/** Everybody's units by product and recipient. */
function unitsOf(
  of: RoundTerms,
  stock: readonly RoundStock[],
  knownOf: (id: string) => Known,
): Record<string, Record<string, number>> {
  return Object.fromEntries(
    [...calculateProducts(of, stock, knownOf)].map(({ stock: { productId }, outcome }) => [
      productId,
      Object.fromEntries(outcome.recipients.map(({ id, units }) => [id, units])),
    ]),
  );
}

describe('a round, product by product', () => {
  it('shares the largest pack of a category first, and counts it when the next is shared', () => {
    const stock = [masks('b-small', 10, 10_000), masks('a-large', 50, 50_000)];
    const units = unitsOf(terms([kommune('k')]), stock, () => known(report(0, 101)));
    expect(Object.keys(units)).toEqual(['a-large', 'b-small']);
    expect(units).toEqual({ 'a-large': { k: 450 }, 'b-small': { k: 0 } }); // 404 in packs of 50, which leaves nothing open
  });

  it('takes a stated need as the need of the category, not of each product', () => {
    const stock = [masks('large', 50, 1_000), masks('small', 10, 10_000)];
    const units = unitsOf(terms([kommune('k')]), stock, () => known(report(0, 500, 230)));
    expect(units).toEqual({ large: { k: 200 }, small: { k: 30 } }); // its pool's four packs of 50, then 30 of the 230 are open
  });

  it('grants nothing for what is on its way or came since the report', () => {
    const units = (more: Partial<Known>) =>
      unitsOf(terms([kommune('k')]), [masks('m', 10, 100_000)], () => known(report(0, 100), more)).m!.k;
    expect(units({})).toBe(400);
    expect(units({ onTheWay: 150 })).toBe(250);
    expect(units({ receivedSinceReport: 400 })).toBe(0);
  });

  it('reckons from the model for whoever never reported, up to the days for stale figures', () => {
    const [first] = [
      ...calculateProducts(terms([kommune('k')]), [masks('m', 10, 100_000)], () => known(null)),
    ];
    const [record] = first!.outcome.recipients;
    // Seven days of it, in packs of 10.
    expect(record).toMatchObject({ burn: 101, burnSource: 'MODEL', units: 110 });
    expect(record!.flags).toEqual(['CONSUMPTION_MODELLED', 'STOCK_UNKNOWN_ZERO', 'STALE', 'REQUEST_AUTO']);
  });

  it('tells never reported, reported nothing and reported long ago apart', () => {
    const last = { ...report(500, 100), isoWeek: parseIsoWeek('2020-W13')! };
    const flags = (of: Known) =>
      [...calculateProducts(terms([kommune('k')]), [masks('m', 10, 100)], () => of)][0]!.outcome
        .recipients[0]!.flags;
    expect(flags(known(null))).toContain('STOCK_UNKNOWN_ZERO');
    expect(flags(known(report(0, 0)))).toEqual(['CONSUMPTION_RAISED', 'REQUEST_AUTO']);
    expect(flags(known(null, { last }))).toEqual(['CONSUMPTION_IMPUTED', 'STOCK_IMPUTED', 'REQUEST_AUTO']);
  });

  it('puts everybody in the pool of its kind and region, and leaves nobody out in silence', () => {
    expect([poolOf(recommendedPolicy, kommune('k')), poolOf(recommendedPolicy, hospital('h'))]).toEqual([
      'kommune',
      'hospital',
    ]);
    expect([poolOf(norway2020Policy, kommune('k')), poolOf(norway2020Policy, hospital('h'))]).toEqual([
      'midt.kommune',
      'midt.hospital',
    ]);
    const nowhere = { ...kommune('k'), rhfNumber: null };
    expect(() => poolOf(norway2020Policy, nowhere)).toThrow('no KOMMUNE pool for recipient k');
  });

  it('gives the same bytes for the same input, whatever order it comes in, under this engine version', () => {
    const recipients = [...Array(40).keys()].map((i) =>
      i % 5 ? kommune(`k${i}`, 900 + i * 777) : hospital(`h${i}`),
    );
    const stock = [masks('large', 50, 40_037), masks('small', 10, 9_000)];
    const knownOf = (id: string): Known => {
      const i = Number(id.slice(1));
      return known(i % 7 ? report(i * 13, 90 + i * 11, i % 4 ? null : 200) : null);
    };
    const bytes = (of: readonly Recipient[], products: readonly RoundStock[]) =>
      JSON.stringify(
        [...calculateProducts(terms(of), products, knownOf)].map(({ outcome }) => ({
          ...outcome,
          requests: undefined,
        })),
      );
    const digest = createHash('sha256').update(bytes(recipients, stock)).digest('hex');
    expect(bytes([...recipients].reverse(), [...stock].reverse())).toBe(bytes(recipients, stock));
    // Other bytes: raise ENGINE_VERSION, and write its digest here.
    expect({ [ENGINE_VERSION]: digest }).toEqual({
      '1.0.0': 'bc945e2d1b47aa665b796e2de33def5fb1a9f541b6be9eedbc20c1e9f4c7d694',
    });
  });
});
