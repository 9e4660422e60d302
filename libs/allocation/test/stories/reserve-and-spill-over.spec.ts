import { allocateRound, releaseUrgent } from '@fordel/allocation';
import { policy, recipients, reported } from '../support/april.js';

// 1,000 boxes of 10. Hospitals are well stocked: what they cannot use goes to the kommuner, half of it.
describe('a held-back reserve and a spill-over', () => {
  const outcome = allocateRound({
    policy: {
      ...policy,
      reserveBps: 333,
      spillOver: [
        { from: 'hospital', to: 'kommune', bps: 5_000 },
        { from: 'central', to: 'kommune', bps: 1_000 },
      ],
    },
    packSize: 10,
    released: 10_000,
    ledger: 0,
    recipients: recipients(10, [
      { id: 'ahus', pool: 'hospital', class: 1, report: reported(3_500, 1_000) },
      { id: 'lillestrom', class: 1, report: reported(0, 2_000) },
    ]),
  });

  it('holds back whole boxes of each pool, none of central stock', () => {
    expect(outcome.leaves.map(({ pool, entitlement, heldBack }) => [pool, entitlement, heldBack])).toEqual([
      ['hospital', 700, 23],
      ['kommune', 200, 6],
      ['central', 100, 0],
    ]);
  });

  it('moves in the order of the list, logs each entry, and sends the rest to central stock', () => {
    // ahus can use 50; 677 - 50 = 627, half is 313. lillestrom can use 800 and has 194 + 313; central gives 10 of 100.
    expect(outcome.moves).toEqual([
      { reason: 'SPILL_OVER', from: 'hospital', to: 'kommune', surplus: 627, room: 606, packs: 313 },
      { reason: 'SPILL_OVER', from: 'central', to: 'kommune', surplus: 100, room: 293, packs: 10 },
      { reason: 'UNUSED', from: 'hospital', to: 'central', surplus: 314, room: null, packs: 314 },
    ]);
    expect(outcome.recipients.map(({ id, packs }) => [id, packs])).toEqual([
      ['ahus', 50],
      ['lillestrom', 517],
    ]);
  });

  it('accounts for every unit', () => {
    expect(outcome).toMatchObject({ allocatedUnits: 5_670, toCentralUnits: 4_040, heldBackUnits: 290 });
  });

  it('lends the reserve out in batches, as a bridge to the next delivery', () => {
    const urgent = (batch: number, used: number) =>
      releaseUrgent({
        packSize: 10,
        ...{ opened: 23, batches: 4, batch, used, bridgeDays: 7 },
        requests: [
          { id: 'ahus', tie: 1, stock: 40, burn: 140, request: 500 },
          { id: 'a-ward', tie: 0, stock: 0, burn: 7, request: 5 },
          { id: 'well-stocked', tie: 2, stock: 300, burn: 140, request: 500 },
          { id: 'unknown', tie: 3, stock: 0, burn: 0, request: 10 },
        ],
      });
    const first = urgent(1, 0);
    expect(first).toMatchObject({ available: 5, released: 5 });
    expect(first.grants.map(({ id, packs, cap, limitedBy }) => [id, packs, cap, limitedBy])).toEqual([
      ['a-ward', 1, 1, 'FULL_REQUEST'],
      ['ahus', 4, 10, 'WATERLINE'],
      ['unknown', 0, 0, 'NO_BASIS'],
      ['well-stocked', 0, 0, 'BRIDGE_CAP'],
    ]);
    expect(urgent(4, 5)).toMatchObject({ available: 18, released: 11 });
    expect(urgent(2, 11)).toMatchObject({ available: 0, released: 0 });
  });
});
