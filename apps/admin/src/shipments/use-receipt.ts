import { useState } from 'react';
import { useOnce } from '../api/use-once.js';
import type { Problem } from '../api/problem.js';
import { ConfirmReceiptDocument, type OwnShipmentFragment } from '../generated/graphql.js';
import {
  type Draft,
  type DraftFault,
  emptyDraft,
  fullDraft,
  type LineField,
  readDraft,
} from './receipt-draft.js';

/** A failure the API told, with the line it is about when it is about one. */
export interface ToldFailure {
  readonly message: string;
  readonly path: string | null;
}

export interface ReceiptState {
  readonly draft: Draft;
  readonly note: string;
  readonly faults: readonly DraftFault[];
  /** Grows when it is to be sent, and when it is refused: what is wrong is moved to. */
  readonly attempts: number;
  readonly failure: ToldFailure | null;
  readonly problem: Problem | null;
  readonly sending: boolean;
  readonly setNote: (note: string) => void;
  readonly setField: (productId: string, field: LineField, text: string) => void;
  readonly fillAll: () => void;
  readonly sign: () => Promise<void>;
}

/** A receipt being filled in. Nothing typed is lost when signing fails. */
export function useReceipt(shipment: OwnShipmentFragment, onSigned: () => void): ReceiptState {
  const [draft, setDraft] = useState(() => emptyDraft(shipment.lines));
  const [note, setNote] = useState('');
  const [faults, setFaults] = useState<readonly DraftFault[]>([]);
  const [attempts, setAttempts] = useState(0);
  const [failure, setFailure] = useState<ToldFailure | null>(null);
  const { send, sending, problem } = useOnce(ConfirmReceiptDocument);

  const setField = (productId: string, field: LineField, text: string) => {
    setDraft((old) => ({
      ...old,
      [productId]: { arrived: '', damaged: '', ...old[productId], [field]: text },
    }));
    setFaults((old) => old.filter((fault) => fault.productId !== productId || fault.field !== field));
  };
  const fillAll = () => {
    setDraft(fullDraft(shipment.lines));
    setFaults([]);
  };
  const sign = async () => {
    if (sending) return;
    const { lines, faults: found } = readDraft(shipment.lines, draft);
    setFaults(found);
    setFailure(null);
    setAttempts((count) => count + 1);
    if (found.length > 0) return;
    const data = await send({
      shipmentId: shipment.id,
      expectedVersion: shipment.version,
      lines,
      note: note.trim() === '' ? null : note.trim(),
    });
    if (data === undefined) return;
    if (data.outcome.__typename === 'ReceiptConfirmed') onSigned();
    else {
      setFailure({ message: data.outcome.message, path: 'path' in data.outcome ? data.outcome.path : null });
      setAttempts((count) => count + 1);
    }
  };
  return { draft, note, faults, attempts, failure, problem, sending, setNote, setField, fillAll, sign };
}
