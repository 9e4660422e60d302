import { measure, type Measures } from './measures.js';
import { run } from './run.js';
import { LIES, type Kommune, type Lie, type Settings, type Variant, type World } from './types.js';
import { VARIANTS } from './variants.js';
import { worldOf } from './world.js';

/** One way of sharing: its measures when all liars lie, and what each kind of lie gains by itself. */
export interface Result {
  readonly variant: Variant;
  readonly measures: Measures;
  /** What the liars are given more than if they had told the truth, as a fraction; all else equal. */
  readonly gains: Readonly<Record<Lie, number>>;
}

/** Compares the ways of sharing in one and the same world. Pure: the same settings and kommuner give the same results. */
export function simulate(settings: Settings, kommuner: readonly Kommune[]): Result[] {
  const world = worldOf(settings, kommuner);
  return VARIANTS.map((variant) => {
    const honest = run(world, variant, []);
    const gain = (lie: Lie) => {
      const truthful = givenTo(lie, world, honest.given);
      return (givenTo(lie, world, run(world, variant, [lie]).given) - truthful) / Math.max(1, truthful);
    };
    const gains = { request: gain('request'), burn: gain('burn'), stock: gain('stock') };
    return { variant, measures: measure(world, run(world, variant, LIES)), gains };
  });
}

function givenTo(lie: Lie, world: World, given: Float64Array): number {
  return given.reduce((sum, units, i) => sum + (world.lies[i] === lie ? units : 0), 0);
}
