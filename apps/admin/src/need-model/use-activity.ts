import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type CareActivityPartsFragment, StateCareActivityDocument } from '../generated/graphql.js';
import { readCount } from '../kit/count.js';
import { useSaying } from '../kit/use-saying.js';
import type { Typed } from './CountOrUnknown.js';

interface Draft {
  readonly isoWeek: string;
  readonly nursingHomeResidents: Typed;
  readonly homeCareVisits: Typed;
  readonly source: string;
}

/** Residents and visits of a kommune being stated. */
export function useActivity(
  organisationId: string,
  current: string,
  figures: readonly CareActivityPartsFragment[],
  onChanged: () => void,
) {
  const { t } = useTranslation();
  const empty: Draft = { isoWeek: current, nursingHomeResidents: '', homeCareVisits: '', source: '' };
  const [draft, setDraft] = useState(empty);
  /** As they were when the typing began: somebody else's since then is told, never overwritten. Null: nothing is typed, or it was told. */
  const [from, setFrom] = useState<readonly CareActivityPartsFragment[] | null>(null);
  const [stored, setStored] = useState<CareActivityPartsFragment | null>(null);
  const saying = useSaying(
    StateCareActivityDocument,
    ({ outcome }) => {
      if (outcome.__typename === 'CareActivityStated') setStored(outcome.figure);
      setDraft(empty);
      setFrom(null);
      onChanged();
    },
    () => {
      setFrom(null);
      onChanged();
    },
  );
  const submit = () => {
    const { isoWeek, source } = draft;
    const counts = (['nursingHomeResidents', 'homeCareVisits'] as const).map((figure) => {
      const typed = draft[figure];
      return { figure, read: typed === null ? { value: null } : readCount(typed) };
    });
    const found = counts.flatMap(({ figure, read }) =>
      'fault' in read
        ? [
            {
              field: `activity-${figure}`,
              message:
                read.fault === 'MISSING' ? t('needModel.countMissing') : t(`needModel.fault.${read.fault}`),
            },
          ]
        : [],
    );
    const [nursingHomeResidents, homeCareVisits] = counts.map(
      ({ read }) => ('value' in read ? read.value : null), // never sent: a fault was found
    );
    const expectedRevision = (from ?? figures).find((figure) => figure.isoWeek === isoWeek)?.revision ?? 0;
    setStored(null);
    return saying.say(
      found,
      { organisationId, isoWeek, expectedRevision, nursingHomeResidents, homeCareVisits, source },
      (path) => `activity-${path}`,
    );
  };
  const change = (part: Partial<Draft>) => {
    setFrom((old) => old ?? figures);
    setDraft((old) => ({ ...old, ...part }));
  };
  return { draft, change, submit, saying, stored };
}
