import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type AnnualUsePartsFragment, StateAnnualUseDocument } from '../generated/graphql.js';
import { KINDS, type PerKind, perKind, typed } from './kinds.js';
import { readKinds } from './read-kinds.js';
import { useSaying } from '../kit/use-saying.js';

interface Draft {
  readonly used: PerKind;
  readonly deviant: PerKind;
  readonly source: string;
  readonly reason: string;
}

/** A year being stated, beginning from what was stated of it before: somebody else's statement in between is told, never overwritten. */
export function useAnnualUse(year: AnnualUsePartsFragment, onDone: () => void) {
  const { t } = useTranslation();
  const [from] = useState(year);
  const [draft, setDraft] = useState<Draft>(() => {
    const lineOf = (kind: string) => from.lines.find((line) => line.kind === kind);
    return {
      used: perKind((kind) => typed(lineOf(kind)?.stated)),
      deviant: perKind((kind) => lineOf(kind)?.deviantBecause ?? ''),
      ...{ source: from.source ?? '', reason: from.reason ?? '' },
    };
  });
  const saying = useSaying(StateAnnualUseDocument, onDone);
  const submit = () => {
    const { counts, faults } = readKinds(draft.used);
    const lines = KINDS.flatMap((kind) => {
      const [used, why] = [counts.get(kind) ?? null, draft.deviant[kind].trim()];
      return used === null && why === '' ? [] : [{ kind, used, deviantBecause: why === '' ? null : why }];
    });
    return saying.say(
      faults.map(({ kind, code }) => ({ field: `used-${kind}`, message: t(`normalStock.count.${code}`) })),
      { year: from.year, expectedRevision: from.revision, source: draft.source, reason: draft.reason, lines },
      (path) => {
        const [, position, field] = /^lines\.(\d+)\.(\w+)$/.exec(path) ?? [];
        return position === undefined ? path : `${field}-${lines[Number(position)]?.kind}`;
      },
    );
  };
  const change = (part: Partial<Draft>) => setDraft((old) => ({ ...old, ...part }));
  return { draft, change, submit, saying };
}
