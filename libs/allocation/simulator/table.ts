import type { Result } from './simulate.js';

/** A column of the comparison: its heading, and its cell for one way of sharing. */
const COLUMNS: readonly (readonly [heading: string, cell: (result: Result) => string])[] = [
  ['rule', ({ variant }) => variant.key],
  ['unmet', ({ measures }) => percent(measures.unmet)],
  ['avoidable', ({ measures }) => percent(measures.avoidable, 2)],
  ['worst kommune', ({ measures }) => percent(measures.worst)],
  ['smallest tenth', ({ measures }) => percent(measures.smallest)],
  ['weeks run dry', ({ measures }) => measures.dryWeeks.toString()],
  ['gain: request', ({ gains }) => gained(gains.request)],
  ['burn', ({ gains }) => gained(gains.burn)],
  ['stock', ({ gains }) => gained(gains.stock)],
];

/** A fraction as a percentage. */
export function percent(share: number, decimals = 1): string {
  return `${(share * 100).toFixed(decimals)} %`;
}

/** A gain as a signed percentage; nothing is plain 0, however it was rounded. */
function gained(share: number): string {
  return share === 0 ? '0' : `${share > 0 ? '+' : '−'}${percent(Math.abs(share))}`;
}

/** The comparison as rows of text, headings first. */
export function tableRows(results: readonly Result[]): string[][] {
  return [
    COLUMNS.map(([heading]) => heading),
    ...results.map((each) => COLUMNS.map(([, cell]) => cell(each))),
  ];
}

/** The same for a terminal, columns aligned. */
export function tableText(results: readonly Result[]): string {
  const rows = tableRows(results);
  const widths = COLUMNS.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  const line = (row: readonly string[]) =>
    row.map((cell, c) => (c === 0 ? cell.padEnd(widths[c]!) : cell.padStart(widths[c]!))).join('  ');
  return rows.map(line).join('\n');
}
