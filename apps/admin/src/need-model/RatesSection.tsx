import { useTranslation } from 'react-i18next';
import { useLiveQuery } from '../api/use-live-query.js';
import { NeedModelDocument } from '../generated/graphql.js';
import { Loaded } from '../kit/Loaded.js';
import { Section } from '../kit/Section.js';
import { CaseUseForm } from './CaseUseForm.js';
import { RatesTable } from './RatesTable.js';

/** What the model counts on, and the way to state what one case takes. */
export function RatesSection({ mayState }: { mayState: boolean }) {
  const { t } = useTranslation();
  const state = useLiveQuery(NeedModelDocument, {}, 'untilAnswered');
  return (
    <Section title={t('needModel.rates')} intro={t('needModel.ratesIntro')} across>
      <Loaded state={state} lines={8}>
        {(model) => (
          <>
            <RatesTable model={model} />
            {mayState ? (
              <CaseUseForm categories={model.categories} uses={model.caseUse} onChanged={state.refetch} />
            ) : null}
          </>
        )}
      </Loaded>
    </Section>
  );
}
