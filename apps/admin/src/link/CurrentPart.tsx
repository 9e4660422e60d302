import { useTranslation } from 'react-i18next';
import { useLiveQuery } from '../api/use-live-query.js';
import { InstitutionFormDocument, NowDocument } from '../generated/graphql.js';
import { Opening } from '../kit/Opening.js';
import { ConnectionNotice } from '../week/ConnectionNotice.js';
import { ExerciseBanner } from '../week/ExerciseBanner.js';
import { PartHeader } from './PartHeader.js';
import { PartView } from './PartView.js';
import '../report/report.css';
import './part.css';

/** The calling institution's part of the week it is. */
export function CurrentPart() {
  const { t } = useTranslation();
  const state = useLiveQuery(NowDocument, {});
  if (state.data === undefined) return <Opening title={t('app.name')} state={state} />;
  const { clock, currentWeek } = state.data;
  return (
    <>
      <ConnectionNotice problem={state.problem} at={state.at} />
      <ExerciseBanner clock={clock} />
      <PartOfWeek key={currentWeek.isoWeek} isoWeek={currentWeek.isoWeek} now={clock.now} />
    </>
  );
}

function PartOfWeek({ isoWeek, now }: { isoWeek: string; now: string }) {
  const { t } = useTranslation();
  const state = useLiveQuery(InstitutionFormDocument, { isoWeek }, 'untilAnswered');
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
