import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type KeptStockFragment, SaveSharedStockDocument } from '../generated/graphql.js';
import type { Keeper } from './keeper.js';
import { perKind, typed } from './kinds.js';
import { draftFaults, fieldOfPath, linesOf } from './shared-stock-draft.js';
import type { SharedDraft } from './shared-draft.js';
import { useSaying } from '../kit/use-saying.js';

const nothing = perKind(() => '');

/** A shared stock being written, beginning from how it stands; the keeper has a share from the start. */
export function useSharedStock(keeper: Keeper, stock: KeptStockFragment | null, onDone: () => void) {
  const { t } = useTranslation();
  const [draft, setDraft] = useState<SharedDraft>(() => {
    const ids = new Set([
      keeper.id,
      ...(stock?.lines ?? []).flatMap(({ shares }) => shares.map((s) => s.organisationId)),
    ]);
    const lineOf = (kind: string) => stock?.lines.find((line) => line.kind === kind);
    return {
      ...{ name: stock?.name ?? '', agreement: stock?.agreement ?? '', countedOn: stock?.countedOn ?? '' },
      stored: stock?.storedInNorway ?? null,
      held: stock ? perKind((kind) => typed(lineOf(kind)?.held)) : nothing,
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
      ...{ id: stock?.id ?? null, expectedRevision: stock?.revision ?? 0, name, agreement, countedOn, lines },
      storedInNorway: stored === true,
    };
    return saying.say(draftFaults(draft, t), input, (path) => fieldOfPath(path, lines));
  };
  const change = (part: Partial<SharedDraft>) => setDraft((old) => ({ ...old, ...part }));
  return { draft, change, submit, saying };
}
