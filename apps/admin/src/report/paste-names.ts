import { report as en } from '../i18n/report/en.js';
import { report as nb } from '../i18n/report/nb.js';
import { report as nn } from '../i18n/report/nn.js';
import { type Figure, FIGURES } from './figures.js';

/** Texts that mean the same: capitals, kinds of space, and a unit in brackets after it are all one. */
export const spelling = (text: string): string =>
  text
    .replace(/\([^)]*\)\s*$/, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();

/** What a column of figures is called, in each language. */
export const HEADINGS: ReadonlyMap<string, Figure> = new Map(
  [nb, nn, en].flatMap(({ figure: names }) =>
    FIGURES.map((figure): [string, Figure] => [spelling(names[figure]), figure]),
  ),
);

/** Columns beside the figures, as files of reports have them. */
export const HEADINGS_ASIDE: ReadonlySet<string> = new Set([
  ...[nb, nn, en].map(({ category }) => spelling(category)),
  'enhet',
  'eining',
  'unit',
]);
