import type { AnswerFragment, ServicesReduced } from '../generated/graphql.js';
import { type Figure, FIGURES } from './figures.js';

/** One category's fields as they stand. Use that is not known is not the same as a blank. */
export type DraftRow = Readonly<Record<Figure, string>> & { readonly useUnknown: boolean };

/** The whole form as it stands, readable or not. */
export interface ReportDraft {
  /** By category code; a category nobody has touched may be absent. */
  readonly rows: Readonly<Record<string, DraftRow>>;
  readonly staffOut: string;
  readonly servicesReduced: ServicesReduced | null;
  /** What is said to warnings, blank ones included. */
  readonly answers: readonly AnswerFragment[];
  /** The parts of institutions whose sums were taken in. */
  readonly builtOn: readonly string[];
}

export const EMPTY_ROW: DraftRow = {
  ...(Object.fromEntries(FIGURES.map((figure) => [figure, ''])) as Record<Figure, string>),
  useUnknown: false,
};

export const EMPTY_DRAFT: ReportDraft = {
  rows: {},
  staffOut: '',
  servicesReduced: null,
  answers: [],
  builtOn: [],
};

const NOT_KNOWN = /^(\?|vet ikke|veit ikkje|ikke kjent|ikkje kjent|not known)$/i;

export const isNotKnown = (text: string): boolean => NOT_KNOWN.test(text.trim());

/** With one field changed. A use written as "?" or in words is not known; a number takes "not known" away again. */
export function withFigure(
  draft: ReportDraft,
  { categoryCode, figure }: { readonly categoryCode: string; readonly figure: Figure },
  text: string,
): ReportDraft {
  const row = { ...(draft.rows[categoryCode] ?? EMPTY_ROW), [figure]: text };
  if (figure === 'usedLastWeek') {
    row.useUnknown = isNotKnown(text);
    if (row.useUnknown) row.usedLastWeek = '';
  }
  return { ...draft, rows: { ...draft.rows, [categoryCode]: row } };
}

/** With a category's use said to be not known, or taken back. */
export function withUseUnknown(draft: ReportDraft, categoryCode: string, useUnknown: boolean): ReportDraft {
  const row = { ...(draft.rows[categoryCode] ?? EMPTY_ROW), usedLastWeek: '', useUnknown };
  return { ...draft, rows: { ...draft.rows, [categoryCode]: row } };
}

/** With one warning answered, or its answer changed. */
export function withAnswer(draft: ReportDraft, { check, categoryCode, reason }: AnswerFragment): ReportDraft {
  const others = draft.answers.filter((each) => each.check !== check || each.categoryCode !== categoryCode);
  return { ...draft, answers: [...others, { check, categoryCode, reason }] };
}
