import type { TFunction } from 'i18next';
import type { SharedStockLineInput } from '../generated/graphql.js';
import type { CountFault } from '../kit/count.js';
import { KINDS } from './kinds.js';
import { readKinds } from './read-kinds.js';
import type { SharedDraft } from './shared-draft.js';
import type { FieldFault } from '../kit/use-saying.js';

/** What is wrong with what is typed, in the form's order; the rest the API tells. */
export function draftFaults({ stored, held, shares }: SharedDraft, t: TFunction): FieldFault[] {
  const message = (code: CountFault) => t(`normalStock.count.${code}`);
  const there = readKinds(held);
  return [
    ...(stored === null ? [{ field: 'shared-stored', message: t('normalStock.storedMissing') }] : []),
    ...there.faults.map(({ kind, code }) => ({ field: `shared-${kind}`, message: message(code) })),
    ...shares.flatMap(({ organisationId, share }) =>
      readKinds(share).faults.map(({ kind, code }) => ({
        field: `${organisationId}-${kind}`,
        message: message(code),
      })),
    ),
    // A share of what the stock is not said to hold.
    ...shares.flatMap(({ share }) =>
      [...readKinds(share).counts.keys()].flatMap((kind) =>
        held[kind].trim() === '' ? [{ field: `shared-${kind}`, message: message('MISSING') }] : [],
      ),
    ),
  ];
}

/** The kinds the stock holds, with everybody's share that is more than nothing. */
export function linesOf({ held, shares }: SharedDraft): SharedStockLineInput[] {
  const there = readKinds(held).counts;
  const parts = shares.map(({ organisationId, share }) => ({
    organisationId,
    counts: readKinds(share).counts,
  }));
  return KINDS.flatMap((kind) => {
    const count = there.get(kind);
    if (count === undefined) return [];
    const own = parts.flatMap(({ organisationId, counts }) => {
      const share = counts.get(kind) ?? 0;
      return share === 0 ? [] : [{ organisationId, share }];
    });
    return [{ kind, held: count, shares: own }];
  });
}

/** The field a path of the API is about: a share's own, or what the stock holds when all shares together are too much. */
export function fieldOfPath(path: string, lines: readonly SharedStockLineInput[]): string {
  const [, line, share] = /^lines\.(\d+)\.(?:shares(?:\.(\d+))?|held|kind)/.exec(path) ?? [];
  if (line === undefined) return path === 'countedOn' ? 'shared-countedOn' : path;
  const { kind, shares } = lines[Number(line)] ?? { kind: '', shares: [] };
  const organisationId = share === undefined ? undefined : shares[Number(share)]?.organisationId;
  return `${organisationId ?? 'shared'}-${kind}`;
}
