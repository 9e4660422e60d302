import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useSearchParams } from 'wouter';
import type { Problem } from '../api/problem.js';
import { useOnce } from '../api/use-once.js';
import { SendUrgentRequestDocument, type UrgentCategoryFragment } from '../generated/graphql.js';
import {
  type AskDraft,
  type AskFault,
  emptyDraft,
  faultsOf,
  fieldOf,
  figuresOf,
  STEPS,
} from './ask-draft.js';

export interface AskState {
  readonly draft: AskDraft;
  readonly change: (part: Partial<AskDraft>) => void;
  /** What keeps it from being sent, once it was to be. */
  readonly faults: readonly AskFault[];
  /** What is wrong with it as a whole. */
  readonly refused: string | null;
  /** Grows when it is to be sent, and when it is refused: what is wrong is moved to. */
  readonly attempts: number;
  readonly sending: boolean;
  readonly problem: Problem | null;
  readonly send: () => Promise<void>;
}

/** An urgent request being written. The address can name the category (`?kategori=MUNNBIND`); sent, it is shown. */
export function useAsk(categories: readonly UrgentCategoryFragment[]): AskState {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const [params] = useSearchParams();
  const [draft, setDraft] = useState(() => emptyDraft(params.get('kategori') ?? ''));
  const [attempts, setAttempts] = useState(0);
  const [told, setTold] = useState<{ path: string; message: string } | null>(null);
  const { send, sending, problem } = useOnce(SendUrgentRequestDocument);
  const category = categories.find(({ code }) => code === draft.categoryCode);
  const field = told ? fieldOf(told.path) : null;
  const ownFaults = attempts === 0 ? [] : faultsOf(draft, category, t);
  const faults = told && field ? [...ownFaults, { field, message: told.message }] : ownFaults;

  const submit = async () => {
    if (sending) return;
    setAttempts((count) => count + 1);
    setTold(null);
    const { quantity, hoursLeft } = figuresOf(draft, category?.baseUnit ?? 'PIECE');
    if (faultsOf(draft, category, t).length > 0 || quantity === null || hoursLeft === null) return;
    const ladder = STEPS.map((step) => {
      const { tried, outcome } = draft.steps[step];
      return { step, tried: tried === true, outcome: outcome.trim() };
    });
    const data = await send({ categoryCode: draft.categoryCode, quantity, hoursLeft, ladder });
    if (data === undefined) return;
    const { outcome } = data;
    if (outcome.__typename === 'UrgentRequestSent') {
      return navigate(`/haster/${outcome.request.id}${outcome.joined ? '?slatt-sammen' : ''}`);
    }
    setTold({ path: outcome.__typename === 'InvalidInput' ? outcome.path : '', message: outcome.message });
    setAttempts((count) => count + 1);
  };
  const change = (part: Partial<AskDraft>) => {
    setDraft((old) => ({ ...old, ...part }));
    setTold(null);
  };
  const refused = told && !field ? told.message : null;
  return { draft, change, faults, refused, attempts, sending, problem, send: submit };
}
