import type { ReportDraft } from '../report/report-draft.js';

const keyOf = (institutionId: string, isoWeek: string, revision: number) =>
  `fordel.part.${institutionId}.${isoWeek}.${revision}`;

/** What this tab keeps of a part until it is sent, so that a reload loses nothing; `revision` is the one it corrects, 0 for the first. */
export function loadPart(institutionId: string, isoWeek: string, revision: number): ReportDraft | null {
  const kept = sessionStorage.getItem(keyOf(institutionId, isoWeek, revision));
  return kept === null ? null : (JSON.parse(kept) as ReportDraft);
}

export function keepPart(
  institutionId: string,
  isoWeek: string,
  revision: number,
  draft: ReportDraft | null,
): void {
  const key = keyOf(institutionId, isoWeek, revision);
  if (draft === null) sessionStorage.removeItem(key);
  else sessionStorage.setItem(key, JSON.stringify(draft));
}
