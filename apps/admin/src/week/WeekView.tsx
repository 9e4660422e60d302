import { Paragraph } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { useLiveQuery } from '../api/use-live-query.js';
import { FollowPart } from '../follow/FollowPart.js';
import { WeekLiveDocument } from '../generated/graphql.js';
import { Opening } from '../kit/Opening.js';
import { ImportPart } from '../import/ImportPart.js';
import { RoundPart } from '../round/RoundPart.js';
import { useMe } from '../session/use-me.js';
import { answersUrgent } from '../urgent/roles.js';
import { WaitingNotice } from '../urgent/WaitingNotice.js';
import { MoveDeadline } from './move-deadline/MoveDeadline.js';
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
  const me = useMe().data?.me;
  const state = useLiveQuery(WeekLiveDocument, { isoWeek }, ['COUNTS', 'WEEK']);
  if (state.data === undefined) return <Opening title={t('app.name')} state={state} />;
  const { week } = state.data;
  if (!week) return <Paragraph className="wide opening">{t('week.unknown')}</Paragraph>;
  const canMoveDeadline =
    me?.role === 'HELSEDIREKTORATET' && (week.phase === 'OPEN' || week.phase === 'NOT_OPEN');
  return (
    <>
      <WeekHeader week={week} now={now} current={current} />
      <div className="wide grid">
        {me && answersUrgent(me) ? <WaitingNotice /> : null}
        <OwnPart week={week} />
        <FollowPart isoWeek={isoWeek} />
        <ImportPart isoWeek={isoWeek} />
        <Reports kommuner={week.kommuner} hospitals={week.hospitals} />
        <RoundPart isoWeek={isoWeek} />
        {canMoveDeadline ? <MoveDeadline week={week} /> : null}
      </div>
    </>
  );
}
