import { around, random, shuffled } from './random.js';
import { arrivals } from './supply.js';
import { LIES, type Kommune, type Lie, type Settings, type World } from './types.js';
import { waves } from './waves.js';

/** One in ten would lie about what it asks for, one in ten about its use, one in ten about its stock. */
const LIARS = 0.1;
const REPORTING = 0.9;

/** Draws the world the ways of sharing are compared in: the same for the same seed and kommuner, in any order. */
export function worldOf(settings: Settings, unordered: readonly Kommune[]): World {
  const { seed, weeks, packSize } = settings;
  const kommuner = [...unordered].sort((a, b) => (a.id < b.id ? -1 : 1));
  const counties = [...new Set(kommuner.map(({ county }) => county))];
  const curves = waves(seed, counties, weeks);
  const calendar = Array.from({ length: weeks }, (_, week) => week);

  const model = Int32Array.from(kommuner, ({ population }) =>
    Math.round((population * settings.usePer1000) / 1_000_000),
  );
  const habits = drawn(seed, 'habit', kommuner.length, (next) => around(next, 0.25));
  const demand = calendar.map((week) => {
    const noise = drawn(seed, `noise/${week}`, kommuner.length, (next) => around(next, 0.15));
    return model.map((use, i) =>
      Math.round(use * habits[i]! * curves.get(kommuner[i]!.county)![week]! * noise[i]!),
    );
  });
  const outbreak = calendar.map((week) =>
    Int32Array.from(kommuner, ({ county }) => Math.round(1000 * curves.get(county)![week]!)),
  );
  const needed = demand.reduce((sum, row) => sum + row.reduce((total, each) => total + each, 0), 0);
  const packs = Math.floor((needed * settings.supply) / 1000 / packSize);
  const cover = drawn(seed, 'stock', kommuner.length, (next) => 3 * next());
  return {
    settings,
    kommuner,
    model,
    demand,
    outbreak,
    supply: arrivals(seed, packs, weeks),
    stock: model.map((use, i) => Math.round(use * cover[i]!)),
    reports: calendar.map((week) =>
      Uint8Array.from(drawn(seed, `report/${week}`, kommuner.length, (next) => (next() < REPORTING ? 1 : 0))),
    ),
    ties: calendar.map((week) => shuffled(random(seed, `tie/${week}`), kommuner.length)),
    lies: drawn(seed, 'lie', kommuner.length, lieOf),
  };
}

function drawn<T>(seed: number, label: string, n: number, draw: (next: () => number) => T): T[] {
  const next = random(seed, label);
  return Array.from({ length: n }, () => draw(next));
}

function lieOf(next: () => number): Lie | null {
  return LIES[Math.floor(next() / LIARS)] ?? null;
}
