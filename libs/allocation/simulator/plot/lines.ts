import { axisTop, colourOf, frame, pixel, SIZE, text, type Place } from './svg.js';

/** One line per series over the weeks; values are fractions. */
export function linePanel(place: Place, series: readonly (readonly number[])[]): string {
  const top = axisTop(Math.max(...series.flat()));
  const weeks = Math.max(...series.map((values) => values.length));
  const left = (week: number) => place.x + (week / Math.max(1, weeks - 1)) * SIZE.width;
  const paths = series.map((values, s) => {
    const points = values.map((value, week) => {
      return `${pixel(left(week))} ${pixel(place.y + SIZE.height * (1 - value / top))}`;
    });
    return `<path d="M${points.join('L')}" fill="none" stroke="${colourOf(s)}" stroke-width="2"/>`;
  });
  const below = place.y + SIZE.height + 18;
  const ends = [
    text(place.x, below, 'week 1'),
    text(place.x + SIZE.width, below, `week ${weeks}`, 'text-anchor="end"'),
  ];
  return [frame(place, top), ...paths, ...ends].join('\n');
}
