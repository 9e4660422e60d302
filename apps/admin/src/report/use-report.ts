import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Problem } from '../api/problem.js';
import { useOnce } from '../api/use-once.js';
import {
  type ReportFormFragment,
  type SentReportFragment,
  SubmitOnBehalfDocument,
  SubmitReportDocument,
} from '../generated/graphql.js';
import { failedField } from './failed-field.js';
import { keep, loadKept } from './kept-draft.js';
import { draftOfForm, openDraft } from './open-draft.js';
import { type FieldFault, readDraft } from './read-draft.js';
import type { ReportDraft } from './report-draft.js';
import type { ReportedBy } from './reported-by.js';
import { type ReportPreview, usePreview } from './use-preview.js';
import { type DiscardState, useDiscard } from './use-discard.js';
import { type DraftSaving, type SavedVersion, useDraftSaving } from './use-draft-saving.js';

/** A fault the API told, at a field of the form where it is about one. */
export interface ToldFault {
  readonly id: string | null;
  readonly message: string;
}

export interface ReportState {
  readonly draft: ReportDraft;
  readonly change: (next: (draft: ReportDraft) => ReportDraft) => void;
  /** Everything that keeps it from being sent, blank fields included. */
  readonly faults: readonly FieldFault[];
  /** What the API refused of what was last sent. */
  readonly told: readonly ToldFault[];
  /** Grows when it is to be sent, and when that fails: what is wrong is moved to. From the first on, blank fields are shown as faults. */
  readonly attempts: number;
  /** Somebody saved or sent something else: both are kept until one is chosen. */
  readonly overtaken: boolean;
  /** How many times sending was stopped by that. */
  readonly stopped: number;
  /** What they have, while one is to be chosen; null: not known yet. */
  readonly theirs: ReportDraft | null;
  readonly choose: (whose: 'mine' | 'theirs') => void;
  /** What it would mean, as far as it can be read. */
  readonly preview: ReportPreview;
  readonly saving: DraftSaving;
  readonly sending: boolean;
  readonly problem: Problem | null;
  readonly send: () => Promise<void>;
  /** null: nothing is typed that could be thrown away. */
  readonly discarding: DiscardState | null;
}

interface ReportProps {
  readonly form: ReportFormFragment;
  readonly by: ReportedBy;
  /** Asks for the form again. */
  readonly refetch: () => void;
  readonly onSent: (report: SentReportFragment) => void;
  readonly onDiscarded: (gone: SavedVersion | null) => void;
}

const OVERTAKEN_MS = 2_000;

/**
 * A report being filled in. Nothing typed is lost: it is kept in this browser at once, and saved a second later. What is typed on
 * behalf of somebody stays in this browser, because a draft is seen by its organisation alone.
 */
export function useReport({ form, by, refetch, onSent, onDiscarded }: ReportProps): ReportState {
  const { lines, organisation } = form;
  const base = { organisationId: organisation.id, isoWeek: form.week.isoWeek };
  const [opened] = useState(() => {
    const from = openDraft(form, loadKept({ ...base, by }));
    const { version } = from;
    const saved = version === null ? null : { version, savedAt: form.draft?.savedAt ?? '' };
    return { ...from, saved, content: readDraft(lines, draftOfForm(form)).content };
  });
  const [draft, setDraft] = useState(opened.draft);
  const [untouched, setUntouched] = useState(opened.draft);
  const [revision, setRevision] = useState(opened.revision);
  const [overtaken, setOvertaken] = useState(opened.overtaken);
  /** The form that was overtaken: what the others have is in the next one. */
  const [outdated, setOutdated] = useState<ReportFormFragment | null>(null);
  const [stopped, setStopped] = useState(0);
  const [told, setTold] = useState<readonly ToldFault[]>([]);
  const [attempts, setAttempts] = useState(0);
  const { content, faults } = useMemo(() => readDraft(lines, draft), [lines, draft]);
  const { send, sending, problem } = useOnce(
    by === 'onBehalf' ? SubmitOnBehalfDocument : SubmitReportDocument,
  );
  const onConflict = useCallback(() => {
    setOvertaken(true);
    setOutdated(form);
    refetch();
  }, [form, refetch]);
  // They may go on writing, or send, while somebody thinks about which figures are right.
  useEffect(() => {
    if (!overtaken) return undefined;
    const timer = setInterval(refetch, OVERTAKEN_MS);
    return () => clearInterval(timer);
  }, [overtaken, refetch]);
  const theirs = useMemo(
    () => (overtaken && form !== outdated ? draftOfForm(form) : null),
    [overtaken, form, outdated],
  );
  const on = by === 'own' && !sending && !overtaken;
  const saving = useDraftSaving({ ...base, content, opened, on, onConflict });

  const preview = usePreview(base, content);

  const touched = draft !== untouched;
  const { organisationId, isoWeek } = base;
  const { version, saved } = saving;
  useEffect(() => {
    if (touched) keep({ organisationId, isoWeek, by }, { draft, version, revision, saved });
  }, [touched, organisationId, isoWeek, by, draft, version, revision, saved]);

  const change = useCallback((next: (draft: ReportDraft) => ReportDraft) => {
    setDraft(next);
    setTold((old) => (old.length === 0 ? old : []));
  }, []);
  const choose = (whose: 'mine' | 'theirs') => {
    if (theirs === null) return;
    saving.goOn(form.draft ?? null, readDraft(lines, theirs).content);
    setRevision(form.current?.revision ?? null);
    if (whose === 'theirs') setDraft(theirs);
    setOvertaken(false);
  };
  const discarding = useDiscard({
    ...{ organisationId, isoWeek, saving, onConflict },
    onDiscarded: (gone) => {
      const blank = draftOfForm({ ...form, draft: null });
      saving.goOn(null, readDraft(lines, blank).content);
      setDraft(blank);
      setUntouched(blank);
      setAttempts(0);
      keep({ organisationId, isoWeek, by }, null);
      onDiscarded(gone);
    },
  });
  const tell = (faults: readonly ToldFault[]) => {
    setTold(faults);
    setAttempts((count) => count + 1);
  };
  const submit = async () => {
    if (sending) return;
    if (overtaken) return setStopped((count) => count + 1);
    tell([]);
    if (faults.length > 0) return;
    await saving.settled();
    const data = await send({ ...base, expectedRevision: revision, ...content });
    if (data === undefined) return tell([]);
    const { outcome } = data;
    if (outcome.__typename === 'WeeklyReportSubmitted') {
      keep({ organisationId, isoWeek, by }, null);
      onSent(outcome.report);
    } else if (outcome.__typename === 'VersionConflict') {
      onConflict();
      setStopped((count) => count + 1);
    } else if (outcome.__typename === 'InvalidReport') {
      tell(outcome.faults.map(({ path, message }) => ({ id: failedField(path, lines), message })));
    } else tell([{ id: null, message: outcome.message }]);
  };
  return {
    ...{ draft, change, faults, told, attempts, overtaken, stopped, theirs, choose },
    ...{ preview, saving, sending, problem, send: submit },
    discarding: touched || version !== null ? discarding : null,
  };
}
