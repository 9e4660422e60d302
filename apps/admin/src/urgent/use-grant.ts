import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../api/problem.js';
import { useOnce } from '../api/use-once.js';
import {
  GrantUrgentRequestsDocument,
  type ListedUrgentFragment,
  type UrgentBatchProductFragment,
} from '../generated/graphql.js';
import { type GrantDraft, grantId, proposedDraft, readGrant } from './grant-draft.js';

export const GRANT_REMARK_ID = 'urgent-grant-remark';

export interface GrantState {
  readonly draft: GrantDraft;
  readonly remark: string;
  readonly differs: boolean;
  /** What is wrong, by field id. */
  readonly faults: ReadonlyMap<string, string>;
  readonly refused: string | null;
  readonly sending: boolean;
  readonly problem: Problem | null;
  readonly change: (productId: string, packs: string) => void;
  readonly setRemark: (remark: string) => void;
  readonly send: () => Promise<void>;
}

/** A grant being written. It follows the proposal until somebody types. */
export function useGrant(
  request: ListedUrgentFragment,
  products: readonly UrgentBatchProductFragment[],
  refetch: () => void,
): GrantState {
  const { t } = useTranslation();
  const [typed, setTyped] = useState<GrantDraft>({});
  const [remark, setRemark] = useState('');
  const [faults, setFaults] = useState<ReadonlyMap<string, string>>(new Map());
  const [refused, setRefused] = useState<string | null>(null);
  const { send, sending, problem } = useOnce(GrantUrgentRequestsDocument);
  const draft = { ...proposedDraft(products, request.id), ...typed };
  const { lines, unread, differs } = readGrant(products, request.id, draft);

  const refuse = (found: ReadonlyMap<string, string>) => {
    setFaults(found);
    const [first] = found.keys();
    if (first !== undefined) document.getElementById(first)?.focus();
  };
  const submit = async () => {
    if (sending) return;
    setRefused(null);
    const found = new Map<string, string>(unread.map((id) => [grantId(id), t('urgent.fault.packs')]));
    const [product] = products;
    if (unread.length === 0 && lines.length === 0 && product) {
      found.set(grantId(product.product.id), t('urgent.fault.nothing'));
    }
    if (differs && remark.trim() === '') found.set(GRANT_REMARK_ID, t('urgent.fault.why'));
    refuse(found);
    if (found.size > 0) return;
    const { id: requestId, version: expectedVersion } = request;
    const data = await send({ grants: [{ requestId, expectedVersion, lines: [...lines] }], remark });
    if (data === undefined) return;
    if ('message' in data.outcome) setRefused(data.outcome.message);
    refetch();
  };
  const change = (productId: string, packs: string) => {
    setTyped((old) => ({ ...old, [productId]: packs }));
    setFaults(new Map());
  };
  return { draft, remark, differs, faults, refused, sending, problem, change, setRemark, send: submit };
}
