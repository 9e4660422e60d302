import { dayScale } from './day-scale.js';

describe('the scale of a chart of days', () => {
  it.each([
    [0, [0, 1]],
    [0.4, [0, 1]],
    [5, [0, 1, 2, 3, 4, 5]],
    [6.1, [0, 2, 4, 6, 8]],
    [28, [0, 5, 10, 15, 20, 25, 30]],
    [77, [0, 14, 28, 42, 56, 70, 84]],
    [700, [0, 140, 280, 420, 560, 700]],
  ])('for %d days has its lines at %j', (longest, ticks) => {
    expect(dayScale(longest)).toEqual({ end: ticks.at(-1), ticks });
  });

  it('never has more than seven lines and always holds what it is for', () => {
    for (let longest = 0; longest < 2000; longest += 0.7) {
      const { end, ticks } = dayScale(longest);
      expect(ticks.length).toBeLessThanOrEqual(7);
      expect(end).toBeGreaterThanOrEqual(longest);
    }
  });
});
