import { axisTop, colourOf, frame, pixel, SIZE, text, type Place } from './svg.js';

/** Groups of bars side by side, one bar per series in each; values[series][group] are fractions. */
export function barPanel(
  place: Place,
  groups: readonly string[],
  values: readonly (readonly number[])[],
): string {
  const top = axisTop(Math.max(...values.flat()));
  const room = SIZE.width / groups.length;
  const width = (room * 0.85) / values.length;
  const bars = groups.flatMap((group, g) => {
    const start = place.x + g * room + room * 0.075;
    const drawn = values.map((series, s) => {
      const height = (SIZE.height * (series[g] ?? 0)) / top;
      const y = place.y + SIZE.height - height;
      return `<rect x="${pixel(start + s * width)}" y="${pixel(y)}" width="${pixel(width * 0.9)}" height="${pixel(height)}" fill="${colourOf(s)}"/>`;
    });
    const label = text(
      Math.round(place.x + (g + 0.5) * room),
      place.y + SIZE.height + 18,
      group,
      'text-anchor="middle"',
    );
    return [...drawn, label];
  });
  return [frame(place, top), ...bars].join('\n');
}
