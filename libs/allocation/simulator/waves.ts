import { random } from './random.js';

/**
 * How many times the ordinary use each county needs, week by week: one wave each, at its own time, of its own height
 * (one and a half to four times as much at the top) and width (four to eight weeks to either side).
 */
export function waves(seed: number, counties: readonly string[], weeks: number): Map<string, number[]> {
  return new Map(
    counties.map((county) => {
      const next = random(seed, `wave/${county}`);
      const peak = next() * weeks;
      const height = 0.5 + 2.5 * next();
      const width = 4 + 4 * next();
      const curve = Array.from({ length: weeks }, (_, week) => {
        const away = (week - peak) / width;
        return 1 + (Math.abs(away) < 1 ? height * (1 - away * away) ** 2 : 0);
      });
      return [county, curve];
    }),
  );
}
