import { Alert, Heading, Select } from '@digdir/designsystemet-react';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseUsePartsFragment, NeedModelCategoryFragment } from '../generated/graphql.js';
import { FormEnd } from '../kit/FormEnd.js';
import { ChoiceField } from '../kit/ChoiceField.js';
import { FigureFields } from './FigureFields.js';
import { useCaseUse } from './use-case-use.js';
import { useRateText } from './use-rate-text.js';

interface CaseUseFormProps {
  readonly categories: readonly NeedModelCategoryFragment[];
  readonly uses: readonly CaseUsePartsFragment[];
  readonly onChanged: () => void;
}

/** Helsedirektoratet says what one new case takes of a category. */
export function CaseUseForm({ categories, uses, onChanged }: CaseUseFormProps) {
  const { t } = useTranslation();
  const rateText = useRateText();
  const { draft, change, submit, saying, stored, unit } = useCaseUse(categories, uses, onChanged);
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    void submit();
  };
  const kept = categories.find(({ code }) => code === stored?.category.code);
  return (
    <form className="need-model-form no-print" noValidate onSubmit={onSubmit}>
      <Heading level={3} data-size="2xs">
        {t('needModel.stateUse')}
      </Heading>
      <ChoiceField
        id="use-categoryCode"
        label={t('needModel.column.category')}
        value={draft.categoryCode}
        fault={saying.faultOf('use-categoryCode')}
        onChange={(categoryCode) => change({ categoryCode })}
      >
        {categories.map(({ code, name }) => (
          <Select.Option key={code} value={code}>
            {name}
          </Select.Option>
        ))}
      </ChoiceField>
      <FigureFields
        figureId="use-perCase"
        sourceId="use-source"
        label={t('needModel.useField', { unit: t(`unit.${unit}`) })}
        {...draft}
        onChange={change}
        faultOf={saying.faultOf}
      />
      <FormEnd saying={saying} />
      <div role="status">
        {stored && kept ? (
          <Alert data-color="success">
            {t('needModel.useStored', {
              category: kept.name,
              quantity: rateText(stored.perCase, kept.baseUnit),
              source: stored.source,
            })}
          </Alert>
        ) : null}
      </div>
    </form>
  );
}
