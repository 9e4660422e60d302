import { Paragraph } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { useLiveQuery } from '../api/use-live-query.js';
import { FollowPart } from '../follow/FollowPart.js';
import { WeekLiveDocument } from '../generated/graphql.js';
import { Opening } from '../kit/Opening.js';
import { ImportPart } from '../import/ImportPart.js';
import { RoundPart } from '../round/RoundPart.js';
import { OwnPart } from './OwnPart.js';
import { Reports } from './Reports.js';
import { WeekHeader } from './WeekHeader.js';

interface WeekViewProps {
  readonly isoWeek: string;
  /** By the database's clock. */
  readonly now: string;
  readonly current: string;
}

/** One week: its reports, its round and what came of it. */
export function WeekView({ isoWeek, now, current }: WeekViewProps) {
  const { t } = useTranslation();
  const state = useLiveQuery(WeekLiveDocument, { isoWeek }, ['COUNTS']);
  if (state.data === undefined) return <Opening title={t('app.name')} state={state} />;
  const { week } = state.data;
  if (!week) return <Paragraph className="wide opening">{t('week.unknown')}</Paragraph>;
  return (
    <>
      <WeekHeader week={week} now={now} current={current} />
      <div className="wide grid">
        <OwnPart isoWeek={isoWeek} />
        <FollowPart isoWeek={isoWeek} />
        <ImportPart isoWeek={isoWeek} />
        <Reports kommuner={week.kommuner} hospitals={week.hospitals} />
        <RoundPart isoWeek={isoWeek} />
      </div>
    </>
  );
}
