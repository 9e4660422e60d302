import { norway2020Policy, recommendedPolicy } from '@fordel/shared';
import type { SplitProductFragment } from '../generated/graphql.js';
import { poolKinds } from './pool-kinds.js';
import { movesByKind, unitsByKind } from './split-parts.js';

const product = (figures: Pick<SplitProductFragment, 'split' | 'moves'>): SplitProductFragment => ({
  product: { id: 'p', name: 'p', packSize: 10, category: { code: 'c', baseUnit: 'PIECE' } },
  released: 0,
  allocated: 0,
  toCentral: 0,
  heldBack: 0,
  ...figures,
});

describe('the pools of a policy', () => {
  it('are known by what they are for, whatever they are called', () => {
    expect(Object.fromEntries(poolKinds(JSON.stringify(recommendedPolicy)))).toEqual({
      hospital: 'HOSPITAL',
      kommune: 'KOMMUNE',
      central: 'CENTRAL',
    });
    const regional = poolKinds(JSON.stringify(norway2020Policy));
    expect(regional.size).toBe(9);
    expect(regional.get('nord.kommune')).toBe('KOMMUNE');
  });

  it('add up over the regions', () => {
    const kinds = poolKinds(JSON.stringify(norway2020Policy));
    const split = [
      { pool: 'central', units: 100 },
      { pool: 'vest.hospital', units: 70 },
      { pool: 'nord.hospital', units: 7 },
      { pool: 'nord.kommune', units: 2 },
      { pool: 'unknown', units: 1 },
    ];
    expect(unitsByKind(product({ split, moves: [] }), kinds)).toEqual({
      HOSPITAL: 77,
      KOMMUNE: 2,
      CENTRAL: 101,
    });
  });

  it('show what moved between kinds, in units, and not what moved within one', () => {
    const kinds = poolKinds(JSON.stringify(norway2020Policy));
    const moves = [
      { from: 'vest.hospital', to: 'vest.kommune', packs: 3 },
      { from: 'nord.hospital', to: 'nord.kommune', packs: 4 },
      { from: 'vest.hospital', to: 'nord.hospital', packs: 9 },
      { from: 'nord.kommune', to: 'central', packs: 0 },
    ];
    expect(movesByKind(product({ split: [], moves }), kinds)).toEqual([
      { from: 'HOSPITAL', to: 'KOMMUNE', units: 70 },
    ]);
  });
});
