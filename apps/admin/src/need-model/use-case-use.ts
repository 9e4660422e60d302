import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type CaseUsePartsFragment,
  type NeedModelCategoryFragment,
  StateCaseUseDocument,
} from '../generated/graphql.js';
import { readThousandths } from '../kit/thousandths.js';
import { useSaying } from '../kit/use-saying.js';

const EMPTY = { categoryCode: '', figure: '', source: '' };

/** What one case takes of a category, being stated: in pieces or litres as it is typed, in base units as it is sent. */
export function useCaseUse(
  categories: readonly NeedModelCategoryFragment[],
  uses: readonly CaseUsePartsFragment[],
  onChanged: () => void,
) {
  const { t } = useTranslation();
  const [draft, setDraft] = useState(EMPTY);
  /** The revision there was when the category was chosen: somebody else's since then is told, never overwritten. Null: it was told. */
  const [from, setFrom] = useState<number | null>(null);
  const revisionOf = (code: string) => uses.find(({ category }) => category.code === code)?.revision ?? 0;
  const [stored, setStored] = useState<CaseUsePartsFragment | null>(null);
  const saying = useSaying(
    StateCaseUseDocument,
    ({ outcome }) => {
      if (outcome.__typename === 'CaseUseStated') setStored(outcome.figure);
      setDraft(EMPTY);
      onChanged();
    },
    () => {
      setFrom(null);
      onChanged();
    },
  );
  const unit = categories.find(({ code }) => code === draft.categoryCode)?.baseUnit ?? 'PIECE';
  const submit = () => {
    const { categoryCode, figure, source } = draft;
    const read = figure.trim() === '' ? ({ fault: 'MISSING' } as const) : readThousandths(figure);
    const found = [
      ...(categoryCode === ''
        ? [{ field: 'use-categoryCode', message: t('needModel.categoryMissing') }]
        : []),
      ...('fault' in read ? [{ field: 'use-perCase', message: t(`needModel.fault.${read.fault}`) }] : []),
    ];
    const thousandths = 'value' in read ? read.value : 0; // never sent: a fault was found
    const perCase = unit === 'ML' ? thousandths : thousandths / 1000;
    const expectedRevision = from ?? revisionOf(categoryCode);
    setStored(null);
    return saying.say(found, { categoryCode, perCase, source, expectedRevision }, (path) => `use-${path}`);
  };
  const change = (part: Partial<typeof EMPTY>) => {
    if (part.categoryCode !== undefined) setFrom(revisionOf(part.categoryCode));
    setDraft((old) => ({ ...old, ...part }));
  };
  return { draft, change, submit, saying, stored, unit };
}
