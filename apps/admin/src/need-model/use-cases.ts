import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ExpectedCasesPartsFragment, StateExpectedCasesDocument } from '../generated/graphql.js';
import { readCount } from '../kit/count.js';
import { useSaying } from '../kit/use-saying.js';

const EMPTY = { organisationId: '', figure: '', source: '' };

/** The cases of a week being stated. */
export function useCases(
  isoWeek: string,
  figures: readonly ExpectedCasesPartsFragment[],
  onChanged: () => void,
) {
  const { t } = useTranslation();
  const [draft, setDraft] = useState(EMPTY);
  /** The revision there was when the place was chosen: somebody else's since then is told, never overwritten. Null: it was told. */
  const [from, setFrom] = useState<number | null>(null);
  const revisionOf = (id: string) =>
    figures.find(({ organisation }) => organisation.id === id)?.revision ?? 0;
  const [stored, setStored] = useState<ExpectedCasesPartsFragment | null>(null);
  const saying = useSaying(
    StateExpectedCasesDocument,
    ({ outcome }) => {
      if (outcome.__typename === 'ExpectedCasesStated') setStored(outcome.figure);
      setDraft(EMPTY);
      onChanged();
    },
    () => {
      setFrom(null);
      onChanged();
    },
  );
  const submit = () => {
    const { organisationId, figure, source } = draft;
    const read = readCount(figure);
    const found = [
      ...(organisationId === ''
        ? [{ field: 'cases-organisationId', message: t('needModel.placeMissing') }]
        : []),
      ...('fault' in read ? [{ field: 'cases-cases', message: t(`needModel.fault.${read.fault}`) }] : []),
    ];
    const cases = 'value' in read ? read.value : 0; // never sent: a fault was found
    const expectedRevision = from ?? revisionOf(organisationId);
    setStored(null);
    return saying.say(
      found,
      { organisationId, isoWeek, cases, source, expectedRevision },
      (path) => `cases-${path}`,
    );
  };
  const change = (part: Partial<typeof EMPTY>) => {
    if (part.organisationId !== undefined) setFrom(revisionOf(part.organisationId));
    setDraft((old) => ({ ...old, ...part }));
  };
  return { draft, change, submit, saying, stored };
}
