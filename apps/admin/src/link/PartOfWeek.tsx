import { useTranslation } from 'react-i18next';
import { useLiveQuery } from '../api/use-live-query.js';
import { InstitutionFormDocument } from '../generated/graphql.js';
import { Opening } from '../kit/Opening.js';
import { PartHeader } from './PartHeader.js';
import { PartView } from './PartView.js';

/** The form of one week, or what came of it. */
export function PartOfWeek({ isoWeek, now }: { isoWeek: string; now: string }) {
  const { t } = useTranslation();
  const state = useLiveQuery(InstitutionFormDocument, { isoWeek }, ['INSTITUTIONS', 'WEEK']);
  if (state.data === undefined) return <Opening title={t('app.name')} state={state} />;
  const form = state.data.institutionForm;
  return (
    <>
      <PartHeader form={form} now={now} />
      <div className="wide grid report-page">
        <PartView form={form} refetch={state.refetch} />
      </div>
    </>
  );
}
