import {
  AllocationError,
  allocatePool,
  allocateRound,
  effectiveNeed,
  fill,
  fillColumns,
  releaseUrgent,
  splitPools,
  verify,
  verifyRound,
  type FillRecipient,
  type RoundInput,
} from '@fordel/allocation';
import { parameters, policy, recipients, reported } from './support/april.js';

/** What a call throws, as [code, path, value]. */
function refusal(call: () => unknown): unknown[] {
  try {
    call();
  } catch (error) {
    if (error instanceof AllocationError) return [error.code, error.path, error.value];
    throw error;
  }
  return [];
}

const row: FillRecipient = { id: 'a', stock: 0, burn: 7, granted: 0, cap: 3, tie: 0 };
const other: FillRecipient = { ...row, id: 'b', tie: 1 };
const step = { packSize: 10, delta2: 0, packs: 2 } as const;

describe('faulty input is refused by path and value', () => {
  it.each<[Partial<FillRecipient>, unknown[]]>([
    [{ stock: NaN }, ['NOT_AN_INTEGER', 'recipients[1].stock', NaN]],
    [{ stock: 0.5 }, ['NOT_AN_INTEGER', 'recipients[1].stock', 0.5]],
    [{ burn: -1 }, ['NEGATIVE', 'recipients[1].burn', -1]],
    [{ burn: Infinity }, ['OUT_OF_BOUNDS', 'recipients[1].burn', Infinity]],
    [{ stock: 2 ** 44 }, ['OUT_OF_BOUNDS', 'recipients[1].stock', 2 ** 44]],
    [{ cap: 2 ** 31 }, ['OUT_OF_BOUNDS', 'recipients[1].cap', 2 ** 31]],
    [{ granted: 4 }, ['OUT_OF_BOUNDS', 'recipients[1].granted', 4]],
    [{ tie: 0 }, ['DUPLICATE', 'recipients[1].tie', 0]],
    [{ tie: 0.5 }, ['NOT_AN_INTEGER', 'recipients[1].tie', 0.5]],
    [{ tie: 1_000_000 }, []],
    [{ id: 'a' }, ['DUPLICATE', 'recipients[1].id', 'a']],
    [{ id: '' }, ['EMPTY', 'recipients[1].id', '']],
    [{ burn: 0 }, ['NO_BURN', 'recipients[1].burn', 0]],
    [{ burn: 0, cap: 0 }, []],
    [{ stock: 2 ** 44 - 30 }, ['OUT_OF_BOUNDS', 'recipients[1].stock + cap', 2 ** 44]],
    [{ stock: 2 ** 44 - 31 }, []],
  ])('fill with %p', (change, expected) => {
    expect(refusal(() => fill({ ...step, recipients: [row, { ...other, ...change }] }))).toEqual(expected);
  });

  it('repeated tie ranks outside the usual range', () => {
    const far = [1_000, 2_000, 1_000].map((tie, i) => ({ ...row, id: `r${i}`, tie }));
    expect(refusal(() => fill({ ...step, recipients: far }))).toEqual([
      'DUPLICATE',
      'recipients[2].tie',
      1_000,
    ]);
  });

  it.each([
    [{ packs: -1 }, ['NEGATIVE', 'packs', -1]],
    [{ packSize: 0 }, ['OUT_OF_BOUNDS', 'packSize', 0]],
    [{ delta2: 3 as 0 }, ['OUT_OF_BOUNDS', 'delta2', 3]],
  ])('a step with %p', (change, expected) => {
    expect(refusal(() => fill({ ...step, recipients: [row], ...change }))).toEqual(expected);
  });

  it.each<[string, number, unknown[]]>([
    ['h', NaN, ['NOT_AN_INTEGER', 'h[1]', NaN]],
    ['h', -1, ['NEGATIVE', 'h[1]', -1]],
    ['a', 1.5, ['NOT_AN_INTEGER', 'a[1]', 1.5]],
    ['a', 2 ** 44, ['OUT_OF_BOUNDS', 'a[1]', 2 ** 44]],
    ['lo', -1, ['NEGATIVE', 'lo[1]', -1]],
    ['lo', 5, ['OUT_OF_BOUNDS', 'cap[1]', 4]],
    ['a', 0, ['NO_BURN', 'a[1]', 0]],
    ['h', 2 ** 44 - 40, ['OUT_OF_BOUNDS', 'cap[1]', 4]],
  ])('column %s with %p', (name, value, expected) => {
    const columns = {
      h: Float64Array.of(0, 0),
      a: Float64Array.of(1, 1),
      lo: Int32Array.of(0, 0),
      cap: Int32Array.of(4, 4),
      tie: Int32Array.of(0, 1),
    };
    columns[name as 'h'][1] = value;
    expect(refusal(() => fillColumns(columns, step, 3, new Int32Array(2)))).toEqual(expected);
  });

  it.each<[string, number, number, unknown[]]>([
    ['a negative weight', -1, 5, ['NEGATIVE', 'split[0].weight', -1]],
    ['no weight', 0, 5, ['NO_WEIGHT', 'split', 1]],
    ['too much', 1, 2 ** 44, ['OUT_OF_BOUNDS', 'packs', 2 ** 44]],
  ])('a split with %s', (_, weight, packs, expected) => {
    expect(refusal(() => splitPools([{ kind: 'CENTRAL', weight, pool: 'c' }], packs, 0))).toEqual(expected);
  });

  it('a tree with a pool twice, without central stock, or with two', () => {
    const leaf = (pool: string, kind: 'CENTRAL' | 'KOMMUNE') => ({ pool, kind, weight: 1 });
    const tree = (...leaves: ReturnType<typeof leaf>[]) => refusal(() => splitPools(leaves, 1, 0));
    expect(tree(leaf('a', 'CENTRAL'), leaf('a', 'KOMMUNE'))).toEqual(['DUPLICATE', 'split.pool', 'a']);
    expect(tree(leaf('a', 'KOMMUNE'))).toEqual(['EMPTY', 'split.kind', 'CENTRAL']);
    expect(tree(leaf('a', 'CENTRAL'), leaf('b', 'CENTRAL'))).toEqual(['DUPLICATE', 'split.kind', 'CENTRAL']);
    expect(refusal(() => splitPools([leaf('a', 'CENTRAL')], 2 ** 43, 2 ** 43))).toEqual([
      'OUT_OF_BOUNDS',
      'ledger + packs',
      2 ** 44,
    ]);
  });

  it('a report that cannot be one', () => {
    const need = (change: object) =>
      refusal(() => effectiveNeed({ ...reported(1, 1), ...change }, parameters, 50));
    expect(need({ request: -1 })).toEqual(['NEGATIVE', 'request', -1]);
    expect(need({ fresh: { stock: 0.5, consumption: 1 } })).toEqual(['NOT_AN_INTEGER', 'fresh.stock', 0.5]);
    expect(need({ last: { stock: 0, consumption: 0, ageWeeks: 0 } })).toEqual([
      'OUT_OF_BOUNDS',
      'last.ageWeeks',
      0,
    ]);
    expect(need({ inTransit: NaN })).toEqual(['NOT_AN_INTEGER', 'inTransit', NaN]);
    expect(need({ deliveredSince: 2 ** 44 })).toEqual(['OUT_OF_BOUNDS', 'deliveredSince', 2 ** 44]);
    expect(need({ outbreak: -1 })).toEqual(['NEGATIVE', 'outbreak', -1]);
    expect(need({ inTransit: 2 ** 44 - 1, receivedSinceReport: 1 })).toEqual([
      'OUT_OF_BOUNDS',
      'stock',
      2 ** 44 + 1,
    ]);
  });

  it('need parameters that cannot be meant', () => {
    const need = (change: object) =>
      refusal(() => effectiveNeed(reported(1, 1), { ...parameters, ...change }, 50));
    expect(need({ kHi: 999 })).toEqual(['OUT_OF_BOUNDS', 'kHi', 999]);
    expect(need({ kS: 999 })).toEqual(['OUT_OF_BOUNDS', 'kS', 999]);
    expect(need({ kLo: 1_201 })).toEqual(['OUT_OF_BOUNDS', 'kLo', 1_201]);
    expect(need({ staleMax: -1 })).toEqual(['NEGATIVE', 'staleMax', -1]);
    expect(need({ staleDays: 367 })).toEqual(['OUT_OF_BOUNDS', 'staleDays', 367]);
    expect(need({ targetDays: 1.5 })).toEqual(['NOT_AN_INTEGER', 'targetDays', 1.5]);
  });
});

describe('a faulty round is refused by path and value', () => {
  const round: RoundInput = {
    ...{ policy, packSize: 50, released: 1_000, ledger: 0 },
    recipients: recipients(50, [
      { id: 'a', class: 1, report: reported(0, 70) },
      { id: 'b', class: 2, report: reported(0, 70) },
    ]),
  };
  const second = (change: object) => [round.recipients[0]!, { ...round.recipients[1]!, ...change }];
  const withPolicy = (change: object) => ({ policy: { ...policy, ...change } });
  const withNeed = (change: object) => ({
    recipients: second({ need: { ...round.recipients[1]!.need, ...change } }),
  });

  it.each<[string, object, unknown[]]>([
    ['a fraction released', { released: 1.5 }, ['NOT_AN_INTEGER', 'released', 1.5]],
    ['a negative ledger', { ledger: -1 }, ['NEGATIVE', 'ledger', -1]],
    ['an unknown pool', { recipients: second({ pool: 'x' }) }, ['UNKNOWN', 'recipients[1].pool', 'x']],
    [
      'central stock as a recipient',
      { recipients: second({ pool: 'central' }) },
      ['UNKNOWN', 'recipients[1].pool', 'central'],
    ],
    ['a class in no stage', { recipients: second({ class: 4 }) }, ['UNKNOWN', 'recipients[1].class', 4]],
    ['an id twice', { recipients: second({ id: 'a' }) }, ['DUPLICATE', 'recipients[1].id', 'a']],
    ['a rank twice', { recipients: second({ tie: 0 }) }, ['DUPLICATE', 'recipients[1].tie', 0]],
    [
      'a negative population',
      { recipients: second({ population: -1 }) },
      ['NEGATIVE', 'recipients[1].population', -1],
    ],
    ['a fractional stock', withNeed({ stock: 0.5 }), ['NOT_AN_INTEGER', 'recipients[1].stock', 0.5]],
    ['an endless cap', withNeed({ cap: 2 ** 31 }), ['OUT_OF_BOUNDS', 'recipients[1].cap', 2 ** 31]],
    [
      'stock and cap out of bounds',
      withNeed({ stock: 2 ** 44 - 1, cap: 1 }),
      ['OUT_OF_BOUNDS', 'recipients[1].stock + cap', 2 ** 44 + 49],
    ],
    ['no stages', withPolicy({ stages: [] }), ['EMPTY', 'stages', 0]],
    [
      'a stage without classes',
      withPolicy({ stages: [{ name: 'S', classes: [], days: 3 }] }),
      ['EMPTY', 'stages[0].classes', 0],
    ],
    [
      'class 0',
      withPolicy({ stages: [{ name: 'S', classes: [0], days: 3 }] }),
      ['OUT_OF_BOUNDS', 'stages[0].classes[0]', 0],
    ],
    [
      'a stage of a thousand days',
      withPolicy({ stages: [{ name: 'S', classes: [1], days: 1_000 }] }),
      ['OUT_OF_BOUNDS', 'stages[0].days', 1_000],
    ],
    [
      'a stage twice',
      withPolicy({ stages: [...policy.stages, policy.stages[0]] }),
      ['DUPLICATE', 'stages[4].name', 'GRUNN'],
    ],
    [
      'a reserve of more than all',
      withPolicy({ reserveBps: 10_001 }),
      ['OUT_OF_BOUNDS', 'policy.reserveBps', 10_001],
    ],
    [
      'a spill-over from nowhere',
      withPolicy({ spillOver: [{ from: 'x', to: 'kommune', bps: 1 }] }),
      ['UNKNOWN', 'policy.spillOver[0].from', 'x'],
    ],
    [
      'a spill-over to nowhere',
      withPolicy({ spillOver: [{ from: 'kommune', to: 'x', bps: 1 }] }),
      ['UNKNOWN', 'policy.spillOver[0].to', 'x'],
    ],
    [
      'a spill-over into itself',
      withPolicy({ spillOver: [{ from: 'kommune', to: 'kommune', bps: 1 }] }),
      ['UNKNOWN', 'policy.spillOver[0].to', 'kommune'],
    ],
    [
      'a negative spill-over',
      withPolicy({ spillOver: [{ from: 'kommune', to: 'central', bps: -1 }] }),
      ['NEGATIVE', 'policy.spillOver[0].bps', -1],
    ],
  ])('%s', (_, change, expected) => {
    expect(refusal(() => allocateRound({ ...round, ...change }))).toEqual(expected);
  });

  it('published numbers that name too few, too many or others', () => {
    const pool = {
      ...policy,
      packSize: 50,
      packs: 4,
      recipients: [{ id: 'a', class: 1, tie: 0, population: 1, stock: 0, burn: 70, cap: 9 }],
    };
    expect(refusal(() => verify(pool, []))).toEqual(['EMPTY', 'granted', 'a']);
    expect(refusal(() => verify(pool, [{ id: 'x', packs: 4 }]))).toEqual(['UNKNOWN', 'granted[0].id', 'x']);
    expect(refusal(() => verify(pool, [{ id: 'a', packs: -4 }]))).toEqual([
      'NEGATIVE',
      'granted[0].packs',
      -4,
    ]);
    expect(refusal(() => verifyRound(round, [{ id: 'a', packs: 1 }]))).toEqual(['EMPTY', 'granted', 'b']);
    const extra = ['a', 'b', 'c'].map((id) => ({ id, packs: 0 }));
    expect(refusal(() => verifyRound(round, extra))).toEqual(['UNKNOWN', 'granted[2].id', 'c']);
    expect(refusal(() => allocatePool({ ...pool, packs: 0.5 }))).toEqual(['NOT_AN_INTEGER', 'packs', 0.5]);
  });

  it('an urgent batch that is none', () => {
    const urgent = { packSize: 10, opened: 10, batches: 2, batch: 1, used: 0, bridgeDays: 7, requests: [] };
    const request = { id: 'a', tie: 0, stock: 0, burn: 7, request: 5 };
    expect(refusal(() => releaseUrgent({ ...urgent, batch: 3 }))).toEqual(['OUT_OF_BOUNDS', 'batch', 3]);
    expect(refusal(() => releaseUrgent({ ...urgent, used: -1 }))).toEqual(['NEGATIVE', 'used', -1]);
    expect(refusal(() => releaseUrgent({ ...urgent, requests: [{ ...request, request: -5 }] }))).toEqual([
      'NEGATIVE',
      'requests[0].request',
      -5,
    ]);
    expect(refusal(() => releaseUrgent({ ...urgent, requests: [request, request] }))).toEqual([
      'DUPLICATE',
      'requests[1].tie',
      0,
    ]);
  });
});
