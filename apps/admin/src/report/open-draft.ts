import type { ReportFormFragment } from '../generated/graphql.js';
import { draftOfSaved, draftOfSent } from './draft-of.js';
import type { KeptDraft } from './kept-draft.js';
import { readDraft } from './read-draft.js';
import type { ReportDraft } from './report-draft.js';

/** What the form starts with. */
export interface OpenedDraft {
  readonly draft: ReportDraft;
  /** The saved draft it continues; null: none. */
  readonly version: number | null;
  /** The report it would correct; null: none. */
  readonly revision: number | null;
  /** Somebody saved or sent something else since: to be chosen between, never overwritten. */
  readonly overtaken: boolean;
}

/** What the API has: the saved draft, else the report to be corrected, else nothing. Never an earlier week's figures. */
export const draftOfForm = ({ draft, current, lines }: ReportFormFragment): ReportDraft =>
  !draft && current ? draftOfSent(current) : draftOfSaved(draft ?? null, lines);

/** What this browser kept goes before what is saved when it continues it, or was not saved. */
export function openDraft(form: ReportFormFragment, kept: KeptDraft | null): OpenedDraft {
  const theirs = draftOfForm(form);
  const base = { version: form.draft?.version ?? null, revision: form.current?.revision ?? null };
  const same = (draft: ReportDraft) =>
    JSON.stringify(readDraft(form.lines, draft).content) ===
    JSON.stringify(readDraft(form.lines, theirs).content);
  if (kept === null) return { draft: theirs, ...base, overtaken: false };
  const { draft, version, revision, saved } = kept;
  if ((version === base.version && revision === base.revision) || same(draft))
    return { draft, ...base, overtaken: false };
  return saved ? { draft: theirs, ...base, overtaken: false } : { draft, version, revision, overtaken: true };
}
