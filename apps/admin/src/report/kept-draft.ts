import { FIGURES } from './figures.js';
import type { DraftRow, ReportDraft } from './report-draft.js';
import type { ReportedBy } from './reported-by.js';

/** What this browser keeps of a form until it is sent: also what cannot be read, and what the API has not got. */
export interface KeptDraft {
  readonly draft: ReportDraft;
  /** The saved draft it continues; null: none. */
  readonly version: number | null;
  /** The report it would correct; null: none. */
  readonly revision: number | null;
  /** Whether all of it that can be read is saved. */
  readonly saved: boolean;
}

/** Whose form of which week. What is typed on behalf of somebody is not what they typed. */
export interface KeptPlace {
  readonly organisationId: string;
  readonly isoWeek: string;
  readonly by: ReportedBy;
}

const keyOf = ({ organisationId, isoWeek, by }: KeptPlace) =>
  `fordel.report.${organisationId}.${isoWeek}${by === 'own' ? '' : `.${by}`}`;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
const isRow = (row: unknown): row is DraftRow =>
  isObject(row) &&
  FIGURES.every((figure) => typeof row[figure] === 'string') &&
  typeof row.useUnknown === 'boolean';
const isDraft = (draft: unknown): draft is ReportDraft =>
  isObject(draft) &&
  isObject(draft.rows) &&
  Object.values(draft.rows).every(isRow) &&
  typeof draft.staffOut === 'string' &&
  'servicesReduced' in draft &&
  Array.isArray(draft.answers) &&
  Array.isArray(draft.builtOn);
const isKept = (kept: unknown): kept is KeptDraft =>
  isObject(kept) &&
  isDraft(kept.draft) &&
  typeof kept.saved === 'boolean' &&
  'version' in kept &&
  'revision' in kept;

/** null when nothing is kept, or an older version of this page kept it differently. */
export function loadKept(place: KeptPlace): KeptDraft | null {
  const kept: unknown = JSON.parse(localStorage.getItem(keyOf(place)) ?? 'null');
  return isKept(kept) ? kept : null;
}

export function keep(place: KeptPlace, kept: KeptDraft | null): void {
  const key = keyOf(place);
  if (kept === null) localStorage.removeItem(key);
  else localStorage.setItem(key, JSON.stringify(kept));
}
