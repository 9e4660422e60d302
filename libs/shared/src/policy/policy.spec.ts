import type { NeedParameters, RoundPolicy } from '@fordel/allocation';
import type { Policy } from './document.js';
import { norway2020Policy, recommendedPolicy } from './documents.js';
import { parsePolicy } from './parse-policy.js';
import { roundPolicy } from './round-policy.js';

/** A document with one thing changed, as JSON gives it. */
function changed(change: (draft: Record<string, never>) => void): unknown {
  const draft = JSON.parse(JSON.stringify(recommendedPolicy)) as Record<string, never>;
  change(draft);
  return draft;
}

function faultsOf(json: unknown): string[] {
  const parsed = parsePolicy(json);
  return parsed.ok ? [] : parsed.faults.map(({ path }) => path);
}

describe('a policy document', () => {
  it.each([recommendedPolicy, norway2020Policy])('$name survives JSON unchanged', (policy) => {
    expect(parsePolicy(JSON.parse(JSON.stringify(policy)))).toEqual({ ok: true, policy });
  });

  it('fits the engine without either knowing the other', () => {
    const round: RoundPolicy = roundPolicy(recommendedPolicy, 'munnbind');
    const need: NeedParameters = recommendedPolicy.need;
    expect([round.rule, need.kHi]).toEqual(['cover', 1200]);
  });

  it('splits a product by its override', () => {
    const split: Policy['split'] = [
      { kind: 'HOSPITAL', weight: 1, pool: 'hospital' },
      { kind: 'KOMMUNE', weight: 1, pool: 'kommune' },
      { kind: 'CENTRAL', weight: 0, pool: 'central' },
    ];
    const policy = { ...recommendedPolicy, overrides: [{ product: 'stellefrakk', split }] };
    expect(parsePolicy(policy).ok).toBe(true);
    expect(roundPolicy(policy, 'stellefrakk').split).toEqual(split);
    expect(roundPolicy(policy, 'munnbind').split).toEqual(recommendedPolicy.split);
  });

  const leaf = { kind: 'HOSPITAL', weight: 1, pool: 'hospital' };
  it.each<[string, (draft: Record<string, unknown>) => void, string[]]>([
    ['no weight', (d) => (d.split as { weight: number }[]).forEach((part) => (part.weight = 0)), ['split']],
    ['a negative weight', (d) => ((d.split as { weight: number }[])[1]!.weight = -1), ['split[1].weight']],
    ['a fractional weight', (d) => ((d.split as { weight: number }[])[1]!.weight = 0.5), ['split[1].weight']],
    ['a pool twice', (d) => (d.split as unknown[]).push(leaf), ['split[3].pool']],
    ['no central stock', (d) => (d.split as unknown[]).pop(), ['split']],
    [
      'an unknown class',
      (d) => ((d.stages as { classes: number[] }[])[1]!.classes = [4]),
      ['stages[1].classes[0]'],
    ],
    [
      'a stage without classes',
      (d) => ((d.stages as { classes: number[] }[])[2]!.classes = []),
      ['stages[2].classes'],
    ],
    ['a class nobody reaches', (d) => (d.classes = 4), ['stages']],
    ['a factor below 1000', (d) => ((d.need as { kHi: number }).kHi = 999), ['need.kHi']],
    [
      'an unknown leaf',
      (d) => (d.spillOver = [{ from: 'hospital', to: 'nowhere', bps: 10_000 }]),
      ['spillOver[0].to'],
    ],
    ['an unknown field', (d) => (d.colour = 'red'), ['colour']],
    [
      'an override that leaves pools out',
      (d) => (d.overrides = [{ product: 'x', split: [{ ...leaf, kind: 'CENTRAL' }] }]),
      ['overrides[0].split', 'overrides[0].split'],
    ],
    ['no reason', (d) => (d.reason = ' '), ['reason']],
    [
      'an unknown kind of leaf',
      (d) => ((d.split as { kind: string }[])[0]!.kind = 'SCHOOL'),
      ['split[0].kind'],
    ],
  ])('refuses %s by its path', (_, change, paths) => {
    expect(faultsOf(changed(change))).toEqual(paths);
  });

  it('names every fault of one document', () => {
    const faults = faultsOf(
      changed((draft: Record<string, unknown>) => {
        (draft.need as { kS: number }).kS = 1;
        (draft.split as { weight: number }[])[0]!.weight = -7;
        (draft.stages as { classes: number[] }[])[0]!.classes = [];
        draft.delta2 = 3;
      }),
    );
    expect(faults.sort()).toEqual(['delta2', 'need.kS', 'split[0].weight', 'stages[0].classes']);
  });
});
