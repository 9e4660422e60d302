import { barPanel } from './plot/bars.js';
import { linePanel } from './plot/lines.js';
import { colourOf, text } from './plot/svg.js';
import type { Result } from './simulate.js';
import { LIES } from './types.js';

const WIDTH = 1200;
const HEIGHT = 860;

/** The comparison as one SVG document: unmet need week by week, what could have been avoided, who bears it, what lies gain. */
export function plot(results: readonly Result[]): string {
  const keys = results.map(({ variant }) => variant.key);
  const legend = keys.map((key, i) => {
    const x = 60 + i * 140;
    return `<rect x="${x}" y="52" width="14" height="14" fill="${colourOf(i)}"/>${text(x + 20, 64, key)}`;
  });
  const bars = (values: (result: Result) => readonly number[]) => results.map(values);
  const panels = [
    linePanel(
      { x: 60, y: 110, title: 'Unmet need, week by week' },
      results.map(({ measures }) => measures.byWeek),
    ),
    barPanel(
      { x: 660, y: 110, title: 'Unmet need that one common store would have met' },
      ['all weeks'],
      bars(({ measures }) => [measures.avoidable]),
    ),
    barPanel(
      { x: 60, y: 510, title: 'Unmet need of …' },
      ['all', 'smallest tenth', 'worst kommune'],
      bars(({ measures }) => [measures.unmet, measures.smallest, measures.worst]),
    ),
    barPanel(
      { x: 660, y: 510, title: 'What a liar gains by overstating …' },
      ['the request', 'the use', 'the lack of stock'],
      bars(({ gains }) => LIES.map((lie) => Math.max(0, gains[lie]))),
    ),
  ];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="13" role="img">`,
    '<title>Ways of sharing scarce equipment, compared</title>',
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>`,
    text(60, 32, 'Ways of sharing scarce equipment, compared', 'font-size="20" font-weight="bold"'),
    ...legend,
    ...panels,
    '</svg>',
    '',
  ].join('\n');
}
