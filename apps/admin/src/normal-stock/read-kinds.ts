import type { NormalStockKind } from '../generated/graphql.js';
import { type CountFault, readCount } from '../kit/count.js';
import { KINDS, type PerKind } from './kinds.js';

export interface ReadKinds {
  /** Of the fields that say something; an empty one says nothing, which is not 0. */
  readonly counts: ReadonlyMap<NormalStockKind, number>;
  readonly faults: readonly { readonly kind: NormalStockKind; readonly code: CountFault }[];
}

/** Reads what is typed per kind. */
export function readKinds(texts: PerKind): ReadKinds {
  const counts = new Map<NormalStockKind, number>();
  const faults: { kind: NormalStockKind; code: CountFault }[] = [];
  for (const kind of KINDS) {
    if (texts[kind].trim() === '') continue;
    const count = readCount(texts[kind]);
    if ('value' in count) counts.set(kind, count.value);
    else faults.push({ kind, code: count.fault });
  }
  return { counts, faults };
}
