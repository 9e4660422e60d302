import { useCallback, useEffect, useRef, useState } from 'react';
import type { Problem } from '../api/problem.js';
import { useOnce } from '../api/use-once.js';
import { SaveDraftDocument } from '../generated/graphql.js';
import type { ReportContent } from './read-draft.js';

const REST_MS = 1_000;
const RETRY_MS = 3_000;

/** What the API has of the draft. */
interface Stored {
  /** The content as JSON. */
  readonly body: string;
  readonly version: number | null;
  /** null: nothing was saved since the form was opened. */
  readonly at: string | null;
}

/** Which draft of all that were saved. */
export interface SavedVersion {
  readonly version: number;
  readonly savedAt: string;
}

export interface DraftSaving {
  readonly version: number | null;
  readonly savedAt: string | null;
  /** Whether all that can be read is saved. */
  readonly saved: boolean;
  readonly saving: boolean;
  readonly problem: Problem | null;
  /** Why the API does not take it: the week is closed, say. Saving stops. */
  readonly refusal: string | null;
  /** Goes on from what somebody else saved, null when there is nothing, and its content. */
  readonly goOn: (saved: SavedVersion | null, content: ReportContent) => void;
  /** Resolves when nothing is on its way any more, to what is saved then; null: nothing. */
  readonly settled: () => Promise<SavedVersion | null>;
}

interface DraftSavingProps {
  readonly organisationId: string;
  readonly isoWeek: string;
  readonly content: ReportContent;
  /** What the API had when the form was opened, and which draft that was; null: none. */
  readonly opened: { readonly content: ReportContent; readonly saved: SavedVersion | null };
  /** Off while the report itself is being sent, and while somebody has to choose between two. */
  readonly on: boolean;
  /** Somebody else saved or sent in between. */
  readonly onConflict: () => void;
}

/**
 * Saves the draft a second after the last change, and goes on trying while there is no contact. What was sent and not answered is
 * sent again as it was before anything newer, so that a lost answer is not taken for somebody else's change.
 */
export function useDraftSaving(props: DraftSavingProps): DraftSaving {
  const { organisationId, isoWeek, content, opened, on, onConflict } = props;
  const { send, sending, problem } = useOnce(SaveDraftDocument);
  const body = JSON.stringify(content);
  const [stored, setStored] = useState<Stored>(() => ({
    body: JSON.stringify(opened.content),
    version: opened.saved?.version ?? null,
    at: null,
  }));
  const [refusal, setRefusal] = useState<string | null>(null);
  const [tries, setTries] = useState(0);
  const unanswered = useRef<{ body: string; version: number | null }>(undefined);
  const running = useRef<Promise<void>>(undefined);
  const latest = useRef(opened.saved);
  const saved = body === stored.body;
  const refused = problem?.kind === 'signIn' || problem?.kind === 'forbidden' || refusal !== null;

  const save = useCallback(async () => {
    const sent = (unanswered.current ??= { body, version: stored.version });
    const typed = JSON.parse(sent.body) as ReportContent;
    const data = await send({ organisationId, isoWeek, expectedVersion: sent.version, ...typed });
    if (data === undefined) return setTries((count) => count + 1);
    unanswered.current = undefined;
    const { outcome } = data;
    if (outcome.__typename === 'VersionConflict') return onConflict();
    if (outcome.__typename !== 'ReportDraftSaved') return setRefusal(outcome.message);
    latest.current = outcome.draft ?? null;
    setStored({
      body: sent.body,
      version: outcome.draft?.version ?? null,
      at: outcome.draft?.savedAt ?? null,
    });
  }, [body, stored.version, send, organisationId, isoWeek, onConflict]);

  useEffect(() => {
    if (!on || saved || refused) return undefined;
    const timer = setTimeout(
      () => {
        running.current ??= save().finally(() => {
          running.current = undefined;
        });
      },
      tries > 0 && problem ? RETRY_MS : REST_MS,
    );
    return () => clearTimeout(timer);
  }, [on, saved, refused, save, tries, problem, sending]);

  const settled = useCallback(async () => {
    await running.current;
    return latest.current;
  }, []);
  const goOn = useCallback((other: SavedVersion | null, from: ReportContent) => {
    unanswered.current = undefined;
    latest.current = other;
    setStored({ body: JSON.stringify(from), version: other?.version ?? null, at: null });
  }, []);
  return {
    ...{ version: stored.version, savedAt: stored.at, saved, saving: sending },
    ...{ problem, refusal, goOn, settled },
  };
}
