import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { useLiveQuery } from '../api/use-live-query.js';
import { NeedModelDocument } from '../generated/graphql.js';
import { Loaded } from '../kit/Loaded.js';
import { Section } from '../kit/Section.js';
import { ActivityRatesTable } from './ActivityRatesTable.js';
import { CaseUseForm } from './CaseUseForm.js';
import { RatesTable } from './RatesTable.js';

/** What the model counts on, and the way to state what one case takes. */
export function RatesSection({ mayState }: { mayState: boolean }) {
  const { t } = useTranslation();
  const state = useLiveQuery(NeedModelDocument, {}, ['NEED_MODEL']);
  return (
    <Section title={t('needModel.rates')} intro={t('needModel.ratesIntro')} across>
      <Loaded state={state} lines={8}>
        {(model) => (
          <>
            <RatesTable model={model} />
            <Heading level={3} data-size="2xs">
              {t('needModel.activityRates')}
            </Heading>
            <Paragraph data-size="sm">{t('needModel.activityRatesIntro')}</Paragraph>
            <ActivityRatesTable model={model} />
            {mayState ? (
              <CaseUseForm categories={model.categories} uses={model.caseUse} onChanged={state.refetch} />
            ) : null}
          </>
        )}
      </Loaded>
    </Section>
  );
}
