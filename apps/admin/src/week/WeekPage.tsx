import { useTranslation } from 'react-i18next';
import { useLiveQuery } from '../api/use-live-query.js';
import { WeekLiveDocument } from '../generated/graphql.js';
import { Loading } from '../kit/Loading.js';
import { ProblemAlert } from '../kit/ProblemAlert.js';
import { RoundPart } from '../round/RoundPart.js';
import { ConnectionNotice } from './ConnectionNotice.js';
import { OwnPart } from './OwnPart.js';
import { Reports } from './Reports.js';
import { WeekHeader } from './WeekHeader.js';

/** The week, live. */
export function WeekPage() {
  const { t } = useTranslation();
  const { data, at, problem, refetch } = useLiveQuery(WeekLiveDocument, {});
  if (data === undefined) {
    return (
      <div className="wide opening">
        <h1 className="ds-sr-only">{t('app.name')}</h1>
        {problem ? <ProblemAlert problem={problem} onRetry={refetch} /> : <Loading lines={6} />}
      </div>
    );
  }
  const { clock, currentWeek: week } = data;
  return (
    <>
      <ConnectionNotice problem={problem} at={at} />
      <WeekHeader clock={clock} week={week} />
      <div className="wide grid">
        <OwnPart isoWeek={week.isoWeek} />
        <Reports kommuner={week.kommuner} hospitals={week.hospitals} />
        <RoundPart isoWeek={week.isoWeek} />
      </div>
    </>
  );
}
