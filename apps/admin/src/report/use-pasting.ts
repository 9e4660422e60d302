import { type ClipboardEvent, useState } from 'react';
import type { ReportFormFragment } from '../generated/graphql.js';
import { fieldId } from './figures.js';
import { placeOf } from './grid-keys.js';
import { paste, type Pasted, type PasteRefused, type Place } from './paste.js';
import type { ReportDraft } from './report-draft.js';
import type { ReportState } from './use-report.js';

export interface Pasting {
  readonly onPaste: (event: ClipboardEvent) => void;
  /** What came of the last paste. */
  readonly pasted: Pasted | PasteRefused | null;
  /** null: nothing was put in, or it was changed since. */
  readonly undo: (() => void) | null;
}

/** Cells from a spreadsheet, put into the form and taken back. */
export function usePasting(lines: ReportFormFragment['lines'], { draft, change }: ReportState): Pasting {
  const [last, setLast] = useState<{
    readonly pasted: Pasted | PasteRefused;
    readonly before: ReportDraft;
    readonly at: Place;
  } | null>(null);
  const onPaste = (event: ClipboardEvent) => {
    const at = placeOf(event.target);
    const categories = lines.map(({ category }) => category);
    const pasted = at && paste(draft, categories, at, event.clipboardData.getData('text/plain'));
    if (!pasted) return;
    event.preventDefault();
    setLast({ pasted, before: draft, at });
    if ('draft' in pasted) change(() => pasted.draft);
  };
  const undo = () => {
    if (!last) return;
    change(() => last.before);
    setLast(null);
    document.getElementById(fieldId(last.at.categoryCode, last.at.figure))?.focus();
  };
  const undoable = last && 'draft' in last.pasted && last.pasted.draft === draft;
  return { onPaste, pasted: last?.pasted ?? null, undo: undoable ? undo : null };
}
