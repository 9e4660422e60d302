import type { FormLineFragment, PartSumFragment } from '../generated/graphql.js';
import type { Consolidation } from './use-consolidation.js';
import type { Figure } from '../report/figures.js';
import { figureText, readFigure } from '../report/read-figure.js';
import { type DraftRow, EMPTY_ROW, type ReportDraft } from '../report/report-draft.js';

/** What the form calls a figure, and what the sums do. */
const SUMMED = {
  stock: 'stock',
  usedLastWeek: 'used',
  expectedNextWeek: 'expectedNextWeek',
  ownPurchase: 'ownPurchase',
  onOrder: 'onOrder',
} as const satisfies Partial<Record<Figure, string>>;

const isSummed = (figure: Figure): figure is keyof typeof SUMMED => figure in SUMMED;

/** The sum of a figure over the institutions; null for a figure that they are not asked. */
export function sumOf({ sums }: Consolidation, categoryCode: string, figure: Figure): PartSumFragment | null {
  if (!isSummed(figure)) return null;
  return sums.find(({ category }) => category.code === categoryCode)?.[SUMMED[figure]] ?? null;
}

/** The parts that the sums are made of. */
export const partsOf = ({ institutions }: Consolidation): string[] =>
  institutions.flatMap(({ part }) => part?.id ?? []).sort();

/**
 * With the sums in the fields. What nobody told leaves its field as it is; use that somebody does not know is not known.
 * Parts that are missing add nothing: the field says of how many the sum is.
 */
export function withSums(
  draft: ReportDraft,
  lines: readonly FormLineFragment[],
  consolidation: Consolidation,
): ReportDraft {
  const rows = lines.map(({ category: { code, baseUnit } }): [string, DraftRow] => {
    const row = draft.rows[code] ?? EMPTY_ROW;
    const texts = Object.keys(SUMMED).flatMap((name) => {
      const figure = name as keyof typeof SUMMED;
      const sum = sumOf(consolidation, code, figure)?.sum;
      return typeof sum === 'number' ? [[figure, figureText(sum, figure, baseUnit)]] : [];
    });
    const filled = { ...row, ...(Object.fromEntries(texts) as Partial<DraftRow>) };
    const used = sumOf(consolidation, code, 'usedLastWeek');
    if (!used || (used.told === 0 && used.unknown === 0)) return [code, filled];
    return [
      code,
      used.unknown > 0 ? { ...filled, usedLastWeek: '', useUnknown: true } : { ...filled, useUnknown: false },
    ];
  });
  return { ...draft, rows: { ...draft.rows, ...Object.fromEntries(rows) }, builtOn: partsOf(consolidation) };
}

/** How far a field is from its sum, base units; null when there is nothing to compare. */
export function differenceOf(
  text: string,
  figure: Figure,
  baseUnit: 'PIECE' | 'ML',
  sum: PartSumFragment,
): number | null {
  const reading = readFigure(text, figure, baseUnit);
  if (!('value' in reading) || reading.value === null || typeof sum.sum !== 'number') return null;
  return reading.value === sum.sum ? null : reading.value - sum.sum;
}
