import { Paragraph } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { useLiveQuery } from '../api/use-live-query.js';
import type { Me } from '../app/SignedInPage.js';
import { CareActivityDocument } from '../generated/graphql.js';
import { Loaded } from '../kit/Loaded.js';
import { ActivityForm } from './ActivityForm.js';
import { ActivityTable } from './ActivityTable.js';
import { statesActivity } from './roles.js';

interface ActivityOfProps {
  readonly me: Me;
  readonly organisationId: string;
  readonly current: string;
}

/** What is stated of one kommune, by whom, and the way to state it. */
export function ActivityOf({ me, organisationId, current }: ActivityOfProps) {
  const { t } = useTranslation();
  const state = useLiveQuery(CareActivityDocument, { organisationId }, ['NEED_MODEL']);
  return (
    <Loaded state={state}>
      {({ careActivity }) => (
        <>
          {careActivity.length === 0 ? (
            <Paragraph>{t('needModel.noActivity')}</Paragraph>
          ) : (
            <ActivityTable figures={careActivity} />
          )}
          {statesActivity(me) ? (
            <ActivityForm
              organisationId={organisationId}
              current={current}
              figures={careActivity}
              onChanged={state.refetch}
            />
          ) : null}
        </>
      )}
    </Loaded>
  );
}
