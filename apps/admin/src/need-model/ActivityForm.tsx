import { Alert, Heading, Textfield } from '@digdir/designsystemet-react';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { CareActivityPartsFragment } from '../generated/graphql.js';
import { FormEnd } from '../kit/FormEnd.js';
import { weekParts } from '../kit/iso-week.js';
import { CountOrUnknown } from './CountOrUnknown.js';
import { useActivity } from './use-activity.js';
import { useCountText } from './use-count-text.js';
import { WeekField } from './WeekField.js';

interface ActivityFormProps {
  readonly organisationId: string;
  readonly current: string;
  readonly figures: readonly CareActivityPartsFragment[];
  readonly onChanged: () => void;
}

/** This week, and those before it that a figure can count from on the page. */
const BACK = [0, -1, -2, -3, -4, -5, -6, -7, -8];

/** Says how many live in a kommune's nursing homes, and how many home-care visits it makes in a week. */
export function ActivityForm({ organisationId, current, figures, onChanged }: ActivityFormProps) {
  const { t } = useTranslation();
  const count = useCountText();
  const { draft, change, submit, saying, stored } = useActivity(organisationId, current, figures, onChanged);
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    void submit();
  };
  return (
    <form className="need-model-form no-print" noValidate onSubmit={onSubmit}>
      <Heading level={3} data-size="2xs">
        {t('needModel.stateActivity')}
      </Heading>
      <WeekField
        id="activity-isoWeek"
        label={t('needModel.column.from')}
        current={current}
        around={BACK}
        value={draft.isoWeek}
        onChange={(isoWeek) => change({ isoWeek })}
      />
      {(['nursingHomeResidents', 'homeCareVisits'] as const).map((figure) => (
        <CountOrUnknown
          key={figure}
          id={`activity-${figure}`}
          label={t(`needModel.activityField.${figure}`)}
          unknownLabel={t(`needModel.activityUnknown.${figure}`)}
          value={draft[figure]}
          fault={saying.faultOf(`activity-${figure}`)}
          onChange={(value) => change({ [figure]: value })}
        />
      ))}
      <Textfield
        id="activity-source"
        label={t('needModel.source')}
        value={draft.source}
        error={saying.faultOf('activity-source')}
        onChange={({ target }) => change({ source: target.value })}
      />
      <FormEnd saying={saying} />
      <div role="status">
        {stored ? (
          <Alert data-color="success">
            {t('needModel.activityStored', {
              ...{ place: stored.organisation.title, week: String(weekParts(stored.isoWeek).week) },
              residents: count(stored.nursingHomeResidents),
              ...{ visits: count(stored.homeCareVisits), source: stored.source },
            })}
          </Alert>
        ) : null}
      </div>
    </form>
  );
}
