import { plot, SETTINGS, simulate, tableRows, tableText, type Kommune } from '../simulator/index.js';

// 100 kommuner in eight counties, from 200 inhabitants upwards, each five per cent larger than the one before.
const kommuner: Kommune[] = Array.from({ length: 100 }, (_, i) => ({
  id: `k${String(i).padStart(2, '0')}`,
  county: `county ${i % 8}`,
  population: Math.round(200 * 1.05 ** i),
}));
const results = simulate(SETTINGS, kommuner);
const of = (key: string) => results.find(({ variant }) => variant.key === key)!;
const avoidable = (key: string) => of(key).measures.avoidable;

describe('the simulator', () => {
  it('finds nothing gained by a larger request wherever plausible need bounds it, and much where nothing does', () => {
    const bounded = results.filter(({ variant }) => variant.bound === 'plausible');
    expect(bounded.map(({ gains }) => gains.request)).toEqual([0, 0, 0, 0, 0, 0, 0]);
    expect(of('as asked').gains.request).toBeGreaterThan(0.1);
    expect(of('as asked').gains.burn).toBeGreaterThan(2 * of('cover').gains.burn);
  });

  it('bounds what a lie about use or stock gains', () => {
    const { burn, stock } = of('cover').gains;
    expect(burn).toBeLessThan(0.35);
    expect(stock).toBeLessThan(0.14);
  });

  it('finds far more unmet need by population, in proportion and as asked than by cover', () => {
    expect(avoidable('cover')).toBeLessThan(0.02);
    expect(avoidable('need')).toBeGreaterThan(1.5 * avoidable('cover'));
    for (const key of ['population', 'cea', 'cel', 'as asked']) {
      expect(avoidable(key)).toBeGreaterThan(2.5 * avoidable('cover'));
    }
  });

  it('finds that reading a level in the middle or at the end of its pack starves the smallest', () => {
    const smallest = (key: string) => of(key).measures.smallest;
    expect(smallest('cover δ2=1')).toBeGreaterThan(1.5 * smallest('cover'));
    expect(smallest('cover δ2=2')).toBeGreaterThan(smallest('cover δ2=1'));
    expect(of('cover δ2=1').measures.worst).toBeGreaterThan(1.2 * of('cover').measures.worst);
  });

  it('never leaves less unmet than one common store would', () => {
    for (const { measures } of results) expect(measures.avoidable).toBeGreaterThanOrEqual(0);
  });

  it('gives the same for the same seed, whatever the order of the kommuner, and another world for another seed', () => {
    const short = { ...SETTINGS, weeks: 6 };
    const first = simulate(short, kommuner);
    expect(simulate(short, [...kommuner].reverse())).toEqual(first);
    const other = simulate({ ...short, seed: 1 }, kommuner);
    expect(other[0]!.measures.unmet).not.toBe(first[0]!.measures.unmet);
  });

  it('leaves nobody short when nobody needs anything', () => {
    const idle = simulate({ ...SETTINGS, usePer1000: 0, weeks: 2 }, kommuner);
    expect(idle.map(({ measures }) => [measures.unmet, measures.dryWeeks])).toEqual(idle.map(() => [0, 0]));
  });

  it('prints one row per way of sharing, and draws a line and a bar for each', () => {
    expect(tableRows(results)).toHaveLength(9);
    expect(tableText(results).split('\n')[1]).toMatch(/^cover +\d+\.\d % .* 0 +[+−]\d/);
    const svg = plot(results);
    expect(svg.match(/fill="none"/g)).toHaveLength(8);
    expect(svg.match(/<rect [^>]*width="[\d.]+" height="[\d.]+" fill="#[0-9a-f]{6}"/g)).toHaveLength(
      8 + 8 * 7,
    );
    expect(svg).not.toContain('NaN');
  });
});
