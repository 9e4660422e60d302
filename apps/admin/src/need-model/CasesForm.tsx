import { Alert, Heading, Select } from '@digdir/designsystemet-react';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useLiveQuery } from '../api/use-live-query.js';
import type { Me } from '../app/SignedInPage.js';
import { CasePlacesDocument, type ExpectedCasesPartsFragment } from '../generated/graphql.js';
import { FormEnd } from '../kit/FormEnd.js';
import { Loaded } from '../kit/Loaded.js';
import { weekParts } from '../kit/iso-week.js';
import { useFormat } from '../kit/use-format.js';
import { ChoiceField } from '../kit/ChoiceField.js';
import { FigureFields } from './FigureFields.js';
import { placesOf } from './places-of.js';
import { useCases } from './use-cases.js';

interface CasesFormProps {
  readonly me: Me;
  readonly isoWeek: string;
  readonly figures: readonly ExpectedCasesPartsFragment[];
  readonly onChanged: () => void;
}

/** Says how many new cases are expected in the week, in a county or a kommune. */
export function CasesForm({ me, isoWeek, figures, onChanged }: CasesFormProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const places = useLiveQuery(CasePlacesDocument, {}, 'untilAnswered');
  const { draft, change, submit, saying, stored } = useCases(isoWeek, figures, onChanged);
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    void submit();
  };
  return (
    <form className="need-model-form no-print" noValidate onSubmit={onSubmit}>
      <Heading level={3} data-size="2xs">
        {t('needModel.stateCases')}
      </Heading>
      <Loaded state={places} lines={1}>
        {(all) => (
          <ChoiceField
            id="cases-organisationId"
            label={t('needModel.column.place')}
            value={draft.organisationId}
            fault={saying.faultOf('cases-organisationId')}
            onChange={(organisationId) => change({ organisationId })}
          >
            {placesOf(me, all).map(({ id, title }) => (
              <Select.Option key={id} value={id}>
                {title}
              </Select.Option>
            ))}
          </ChoiceField>
        )}
      </Loaded>
      <FigureFields
        figureId="cases-cases"
        sourceId="cases-source"
        label={t('needModel.casesField')}
        {...draft}
        onChange={change}
        faultOf={saying.faultOf}
      />
      <FormEnd saying={saying} />
      <div role="status">
        {stored ? (
          <Alert data-color="success">
            {t('needModel.casesStored', {
              place: stored.organisation.title,
              week: String(weekParts(stored.isoWeek).week),
              n: format.number(stored.cases),
              source: stored.source,
            })}
          </Alert>
        ) : null}
      </div>
    </form>
  );
}
