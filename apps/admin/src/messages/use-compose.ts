import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useSearchParams } from 'wouter';
import type { Problem } from '../api/problem.js';
import { useOnce } from '../api/use-once.js';
import { type AddresseeFragment, SendMessageDocument } from '../generated/graphql.js';
import { type Addressed, type ComposeFault, type Draft, faultsOf } from './compose-faults.js';

export interface ComposeState {
  readonly draft: Draft;
  readonly change: (part: Partial<Draft>) => void;
  /** What keeps it from being sent, once it was to be. */
  readonly faults: readonly ComposeFault[];
  /** Grows when it is to be sent, and when it is refused: what is wrong is moved to. */
  readonly attempts: number;
  readonly sending: boolean;
  readonly problem: Problem | null;
  readonly send: () => Promise<void>;
}

/** A message being written. Sent, it is shown; the address can name whom it is to (`?til=id,id`). */
export function useCompose(addressees: readonly AddresseeFragment[]): ComposeState {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const [params] = useSearchParams();
  const [draft, setDraft] = useState<Draft>(() => {
    const asked = params.get('til')?.split(',') ?? [];
    const to = addressees.flatMap(({ id }) => (asked.includes(id) ? [id] : []));
    const addressed: Addressed = to.length > 0 || addressees.length > 1 ? { to } : 'everybody';
    return { addressed, subject: '', body: '' };
  });
  const [attempts, setAttempts] = useState(0);
  const [told, setTold] = useState<readonly ComposeFault[]>([]);
  const { send, sending, problem } = useOnce(SendMessageDocument);
  const faults = attempts === 0 ? [] : [...faultsOf(draft, t), ...told];

  const submit = async () => {
    if (sending) return;
    setAttempts((count) => count + 1);
    setTold([]);
    if (faultsOf(draft, t).length > 0) return;
    const { addressed, subject, body } = draft;
    const data = await send({ to: addressed === 'everybody' ? null : [...addressed.to], subject, body });
    if (data === undefined) return;
    const { outcome } = data;
    if (outcome.__typename === 'MessageSent') return navigate(`/meldinger/${outcome.written.id}`);
    const path = outcome.__typename === 'InvalidInput' ? outcome.path : '';
    const field = path === 'subject' || path === 'body' ? path : 'to';
    setTold([{ field, message: outcome.message }]);
    setAttempts((count) => count + 1);
  };
  const change = (part: Partial<Draft>) => {
    setDraft((old) => ({ ...old, ...part }));
    setTold([]);
  };
  return { draft, change, faults, attempts, sending, problem, send: submit };
}
