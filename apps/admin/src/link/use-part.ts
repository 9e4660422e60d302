import { useMemo, useState } from 'react';
import { useOnce } from '../api/use-once.js';
import {
  type InstitutionFormFragment,
  SendPartDocument,
  type SentPartFragment,
} from '../generated/graphql.js';
import { failedField } from '../report/failed-field.js';
import type { ReportDraft } from '../report/report-draft.js';
import type { ToldFault } from '../report/use-report.js';
import { keepPart, loadPart } from './kept-part.js';
import { draftOfPart, linesOf, readPart } from './part-draft.js';

interface PartProps {
  readonly form: InstitutionFormFragment;
  /** What it corrects; null: it is the first. */
  readonly sent: SentPartFragment | null;
  readonly onSent: (part: SentPartFragment) => void;
}

/** A part being filled in. Nothing typed is lost when sending fails. */
export function usePart({ form, sent, onSent }: PartProps) {
  const lines = useMemo(() => linesOf(form), [form]);
  const place = [form.institution.id, form.week.isoWeek, sent?.revision ?? 0] as const;
  const [draft, setDraft] = useState(() => loadPart(...place) ?? draftOfPart(sent));
  const [told, setTold] = useState<readonly ToldFault[]>([]);
  const [attempts, setAttempts] = useState(0);
  const [conflict, setConflict] = useState(false);
  /** What the API says to a part that comes after the report; null: it has not said so. */
  const [late, setLate] = useState<string | null>(null);
  const read = useMemo(() => readPart(lines, draft), [lines, draft]);
  const { send, sending, problem } = useOnce(SendPartDocument);

  const change = (next: (draft: ReportDraft) => ReportDraft) => {
    const changed = next(draft);
    setDraft(changed);
    keepPart(...place, changed);
    setTold((old) => (old.length === 0 ? old : []));
  };
  const tell = (faults: readonly ToldFault[]) => {
    setTold(faults);
    setAttempts((count) => count + 1);
  };
  const submit = async (afterReport: boolean) => {
    if (sending) return;
    tell([]);
    if (read.faults.length > 0) return;
    const data = await send({
      isoWeek: form.week.isoWeek,
      expectedRevision: sent?.revision ?? null,
      afterReport,
      lines: read.lines,
    });
    if (data === undefined) return tell([]);
    const { outcome } = data;
    setLate(outcome.__typename === 'ReportAlreadySent' ? outcome.message : null);
    if (outcome.__typename === 'InstitutionPartSent') {
      keepPart(...place, null);
      onSent(outcome.part);
    } else if (outcome.__typename === 'VersionConflict') setConflict(true);
    else if (outcome.__typename === 'InvalidReport') {
      tell(outcome.faults.map(({ path, message }) => ({ id: failedField(path, lines), message })));
    } else if (outcome.__typename !== 'ReportAlreadySent') tell([{ id: null, message: outcome.message }]);
  };
  return {
    lines,
    draft,
    change,
    faults: read.faults,
    told,
    attempts,
    conflict,
    late,
    sending,
    problem,
    submit,
  };
}

export type PartState = ReturnType<typeof usePart>;
