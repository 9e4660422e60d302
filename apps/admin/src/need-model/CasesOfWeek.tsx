import { Paragraph } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { useLiveQuery } from '../api/use-live-query.js';
import type { Me } from '../app/SignedInPage.js';
import { ExpectedCasesDocument } from '../generated/graphql.js';
import { Loaded } from '../kit/Loaded.js';
import { CasesForm } from './CasesForm.js';
import { CasesTable } from './CasesTable.js';
import { statesCases } from './roles.js';

/** What is expected in one week, by whom it was said, and the way to say it. */
export function CasesOfWeek({ me, isoWeek }: { me: Me; isoWeek: string }) {
  const { t } = useTranslation();
  const state = useLiveQuery(ExpectedCasesDocument, { isoWeek }, ['NEED_MODEL']);
  return (
    <Loaded state={state}>
      {({ expectedCases }) => (
        <>
          {expectedCases.length === 0 ? (
            <Paragraph>{t('needModel.noFigures')}</Paragraph>
          ) : (
            <CasesTable figures={expectedCases} isoWeek={isoWeek} />
          )}
          {statesCases(me) ? (
            <CasesForm me={me} isoWeek={isoWeek} figures={expectedCases} onChanged={state.refetch} />
          ) : null}
        </>
      )}
    </Loaded>
  );
}
