import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type KeptStockFragment, SaveSharedStockDocument } from '../generated/graphql.js';
import type { Keeper } from './keeper.js';
import { perKind, typed } from './kinds.js';
import { draftFaults, fieldOfPath, linesOf } from './shared-stock-draft.js';
import type { SharedDraft } from './shared-draft.js';
import { useSaying } from '../kit/use-saying.js';

const nothing = perKind(() => '');

/**
 * A shared stock being written, beginning from how it stands: somebody else's change in between is told, never overwritten. The keeper
 * has a share from the start.
 */
export function useSharedStock(keeper: Keeper, stock: KeptStockFragment | null, onDone: () => void) {
  const { t } = useTranslation();
  const [from] = useState(stock);
  const [draft, setDraft] = useState<SharedDraft>(() => {
    const ids = new Set([
      keeper.id,
      ...(from?.lines ?? []).flatMap(({ shares }) => shares.map((s) => s.organisationId)),
    ]);
    const lineOf = (kind: string) => from?.lines.find((line) => line.kind === kind);
    return {
      ...{ name: from?.name ?? '', agreement: from?.agreement ?? '', countedOn: from?.countedOn ?? '' },
      stored: from?.storedInNorway ?? null,
      held: from ? perKind((kind) => typed(lineOf(kind)?.held)) : nothing,
      shares: [...ids].map((organisationId) => ({
        organisationId,
        share: perKind((kind) =>
          typed(lineOf(kind)?.shares.find((share) => share.organisationId === organisationId)?.share),
        ),
      })),
    };
  });
  const saying = useSaying(SaveSharedStockDocument, onDone);
  const submit = () => {
    const { name, agreement, stored, countedOn } = draft;
    const lines = linesOf(draft);
    const input = {
      ...{ id: from?.id ?? null, expectedRevision: from?.revision ?? 0, name, agreement, countedOn, lines },
      storedInNorway: stored === true,
    };
    return saying.say(draftFaults(draft, t), input, (path) => fieldOfPath(path, lines));
  };
  const change = (part: Partial<SharedDraft>) => setDraft((old) => ({ ...old, ...part }));
  return { draft, change, submit, saying };
}
