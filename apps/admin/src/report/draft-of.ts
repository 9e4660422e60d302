import type { FormLineFragment, SavedDraftFragment, SentReportFragment } from '../generated/graphql.js';
import { type Figure, FIGURES } from './figures.js';
import { figureText } from './read-figure.js';
import { type DraftRow, EMPTY_DRAFT, EMPTY_ROW, type ReportDraft } from './report-draft.js';

type Figures = Readonly<Partial<Record<Figure, number | null>>>;

function rowOf(figures: Figures, useUnknown: boolean, baseUnit: 'PIECE' | 'ML'): DraftRow {
  const texts = FIGURES.map((figure) => [figure, figureText(figures[figure], figure, baseUnit)]);
  return { ...EMPTY_ROW, ...(Object.fromEntries(texts) as Record<Figure, string>), useUnknown };
}

/** The fields as they were saved: to go on where somebody stopped. */
export function draftOfSaved(
  saved: SavedDraftFragment | null,
  lines: readonly FormLineFragment[],
): ReportDraft {
  if (saved === null) return EMPTY_DRAFT;
  const unitOf = new Map(lines.map(({ category }) => [category.code, category.baseUnit]));
  const rows = saved.lines.map(({ categoryCode, useUnknown, ...figures }) => [
    categoryCode,
    rowOf(figures, useUnknown === true, unitOf.get(categoryCode) ?? 'PIECE'),
  ]);
  return {
    rows: Object.fromEntries(rows) as Record<string, DraftRow>,
    staffOut: figureText(saved.staffOut, 'stock', 'PIECE'),
    servicesReduced: saved.servicesReduced ?? null,
    answers: saved.answers ?? [],
    builtOn: saved.builtOn ?? [],
  };
}

/** The fields as they were sent: a correction starts from what it corrects. */
export function draftOfSent(sent: SentReportFragment): ReportDraft {
  const rows = sent.lines.map(({ category, used, ...figures }) => [
    category.code,
    rowOf({ ...figures, usedLastWeek: used ?? null }, used === null, category.baseUnit),
  ]);
  return {
    rows: Object.fromEntries(rows) as Record<string, DraftRow>,
    staffOut: figureText(sent.staffOut, 'stock', 'PIECE'),
    servicesReduced: sent.servicesReduced ?? null,
    answers: sent.lines.flatMap(({ category, outlook }) =>
      outlook.warnings.flatMap(({ check, answer }) =>
        answer ? [{ check, categoryCode: category.code, reason: answer }] : [],
      ),
    ),
    builtOn: sent.builtOn,
  };
}
