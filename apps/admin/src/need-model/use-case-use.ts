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
  const [stored, setStored] = useState<CaseUsePartsFragment | null>(null);
  const saying = useSaying(
    StateCaseUseDocument,
    ({ outcome }) => {
      if (outcome.__typename === 'CaseUseStated') setStored(outcome.figure);
      setDraft(EMPTY);
      onChanged();
    },
    onChanged,
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
    const expectedRevision = uses.find(({ category }) => category.code === categoryCode)?.revision ?? 0;
    setStored(null);
    return saying.say(found, { categoryCode, perCase, source, expectedRevision }, (path) => `use-${path}`);
  };
  const change = (part: Partial<typeof EMPTY>) => setDraft((old) => ({ ...old, ...part }));
  return { draft, change, submit, saying, stored, unit };
}
