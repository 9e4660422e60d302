import type {
  FormLineFragment,
  InstitutionFormFragment,
  SendInstitutionPartInput,
  SentPartFragment,
} from '../generated/graphql.js';
import { REQUIRED, type Figure } from '../report/figures.js';
import { figureText } from '../report/read-figure.js';
import { readDraft } from '../report/read-draft.js';
import { type DraftRow, EMPTY_DRAFT, EMPTY_ROW, type ReportDraft } from '../report/report-draft.js';
import { PART_FIGURES } from './part-figures.js';

/** The lines of the form, as the report's fields know them. */
export const linesOf = ({ categories, previous }: InstitutionFormFragment): FormLineFragment[] =>
  categories.map((category) => {
    const last = previous?.lines.find((line) => line.category.code === category.code);
    if (!last) return { category, delivered: 0, onTheWay: 0, previous: null };
    const { stock, used, expectedNextWeek, ownPurchase, onOrder } = last;
    const figures = { stock, used: used ?? null, expectedNextWeek };
    const optional = { ownPurchase: ownPurchase ?? null, onOrder: onOrder ?? null };
    return { category, delivered: 0, onTheWay: 0, previous: { ...figures, ...optional } };
  });

/** The fields as they were sent, for a correction; blank for the first time. */
export function draftOfPart(sent: SentPartFragment | null): ReportDraft {
  if (sent === null) return EMPTY_DRAFT;
  const rows = sent.lines.map(({ category, used, ...line }): [string, DraftRow] => {
    const figures = { ...line, usedLastWeek: used ?? null };
    const texts = PART_FIGURES.map((figure) => [
      figure,
      figureText(figures[figure], figure, category.baseUnit),
    ]);
    const row = { ...EMPTY_ROW, ...(Object.fromEntries(texts) as Record<Figure, string>) };
    return [category.code, { ...row, useUnknown: used === null }];
  });
  return { ...EMPTY_DRAFT, rows: Object.fromEntries(rows) };
}

/** With 0 in every field that has to be filled in and is blank; a use that is not known stays so. */
export function withRestZero(draft: ReportDraft, lines: readonly FormLineFragment[]): ReportDraft {
  const rows = lines.map(({ category: { code } }): [string, DraftRow] => {
    const row = draft.rows[code] ?? EMPTY_ROW;
    const filled = [...REQUIRED].map((figure) => {
      const known = figure === 'usedLastWeek' && row.useUnknown;
      return [figure, row[figure].trim() === '' && !known ? '0' : row[figure]];
    });
    return [code, { ...row, ...(Object.fromEntries(filled) as Record<Figure, string>) }];
  });
  return { ...draft, rows: Object.fromEntries(rows) };
}

/** What the form says of the part, and what is wrong with it. */
export function readPart(lines: readonly FormLineFragment[], draft: ReportDraft) {
  const { content, faults } = readDraft(lines, draft);
  const sent: SendInstitutionPartInput['lines'] = content.lines.map((line) => ({
    categoryCode: line.categoryCode,
    stock: line.stock ?? null,
    usedLastWeek: line.usedLastWeek ?? null,
    useUnknown: line.useUnknown ?? false,
    expectedNextWeek: line.expectedNextWeek ?? null,
    ownPurchase: line.ownPurchase ?? null,
    onOrder: line.onOrder ?? null,
  }));
  return { lines: sent, faults };
}
