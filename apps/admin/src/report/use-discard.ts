import { useState } from 'react';
import type { Problem } from '../api/problem.js';
import { useOnce } from '../api/use-once.js';
import { DiscardDraftDocument } from '../generated/graphql.js';
import type { DraftSaving, SavedVersion } from './use-draft-saving.js';

interface DiscardProps {
  readonly organisationId: string;
  readonly isoWeek: string;
  readonly saving: DraftSaving;
  /** It is gone, here and for everybody; null: nobody had saved it. */
  readonly onDiscarded: (gone: SavedVersion | null) => void;
  /** Somebody else saved in between. */
  readonly onConflict: () => void;
}

export interface DiscardState {
  readonly discard: () => Promise<void>;
  readonly problem: Problem | null;
  /** Why the API kept it. */
  readonly failure: string | null;
}

/** Throws away a draft as it was saved last; one that nobody has saved is only here, and needs no asking. */
export function useDiscard(props: DiscardProps): DiscardState {
  const { organisationId, isoWeek, saving, onDiscarded, onConflict } = props;
  const { send, problem } = useOnce(DiscardDraftDocument);
  const [failure, setFailure] = useState<string | null>(null);
  const discard = async () => {
    setFailure(null);
    const saved = await saving.settled();
    if (saved === null) return onDiscarded(null);
    const expectedVersion = saved.version;
    const outcome = (await send({ organisationId, isoWeek, expectedVersion }))?.outcome;
    if (outcome === undefined) return;
    // Gone already: a colleague threw it away or sent it.
    if (outcome.__typename === 'ReportDraftDiscarded' || outcome.__typename === 'NotFound')
      onDiscarded(saved);
    else if (outcome.__typename === 'VersionConflict') onConflict();
    else setFailure(outcome.message);
  };
  return { discard, problem, failure };
}
