import type { FormLineFragment, SubmitWeeklyReportInput } from '../generated/graphql.js';
import { readCount } from '../kit/count.js';
import { type Figure, fieldId, FIGURES, REQUIRED } from './figures.js';
import { type FigureFault, readFigure } from './read-figure.js';
import { EMPTY_ROW, type ReportDraft } from './report-draft.js';

export const STAFF_OUT_ID = 'report-staffOut';

export type ReportContent = Pick<
  SubmitWeeklyReportInput,
  'lines' | 'staffOut' | 'servicesReduced' | 'answers' | 'builtOn'
>;

/** What is wrong with one field. */
export interface FieldFault {
  /** The field's. */
  readonly id: string;
  readonly code: FigureFault;
  /** null for a field of the report as a whole. */
  readonly at: { readonly categoryCode: string; readonly figure: Figure } | null;
}

/**
 * What the form says, in base units: a field that is blank or cannot be read is null. MISSING is among the faults, because a
 * report cannot be sent so; whoever shows them while somebody types leaves it out.
 */
export function readDraft(
  lines: readonly FormLineFragment[],
  draft: ReportDraft,
): { content: ReportContent; faults: FieldFault[] } {
  const faults: FieldFault[] = [];
  const read = lines.map(({ category: { code: categoryCode, baseUnit } }) => {
    const row = draft.rows[categoryCode] ?? EMPTY_ROW;
    const figures = FIGURES.map((figure): [Figure, number | null] => {
      const reading = readFigure(row[figure], figure, baseUnit);
      const known = figure === 'usedLastWeek' && row.useUnknown;
      const missing = 'value' in reading && reading.value === null && REQUIRED.has(figure) && !known;
      const code = 'fault' in reading ? reading.fault : missing ? 'MISSING' : null;
      if (code) faults.push({ id: fieldId(categoryCode, figure), code, at: { categoryCode, figure } });
      return [figure, 'value' in reading ? reading.value : null];
    });
    const values = Object.fromEntries(figures) as Record<Figure, number | null>;
    return { categoryCode, ...values, useUnknown: row.useUnknown };
  });
  const staff = draft.staffOut.trim() === '' ? { value: null } : readCount(draft.staffOut);
  if ('fault' in staff) faults.push({ id: STAFF_OUT_ID, code: staff.fault, at: null });
  const staffOut = 'value' in staff ? staff.value : null;
  const answers = draft.answers
    .filter(({ reason }) => reason.trim() !== '')
    .map(({ check, categoryCode, reason }) => ({ check, categoryCode, reason: reason.trim() }));
  const { servicesReduced, builtOn } = draft;
  return { content: { lines: read, staffOut, servicesReduced, answers, builtOn: [...builtOn] }, faults };
}
