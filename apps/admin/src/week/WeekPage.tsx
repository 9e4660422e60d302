import type { IsoWeek } from '@fordel/shared';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLiveQuery } from '../api/use-live-query.js';
import { NowDocument } from '../generated/graphql.js';
import { Opening } from '../kit/Opening.js';
import { ConnectionNotice } from './ConnectionNotice.js';
import { ExerciseBanner } from './ExerciseBanner.js';
import { WeekView } from './WeekView.js';

/**
 * The week, live: the one asked for, or the one it was when the page was opened. It stays when the next week begins, because
 * its goods are still on their way.
 */
export function WeekPage({ asked }: { asked: IsoWeek | null }) {
  const { t } = useTranslation();
  const state = useLiveQuery(NowDocument, {}, ['CLOCK']);
  const current = state.data?.currentWeek.isoWeek;
  const [opened, setOpened] = useState(current);
  if (opened === undefined && current !== undefined) setOpened(current);
  const shown = asked ?? opened;
  if (state.data === undefined || current === undefined || shown === undefined) {
    return <Opening title={t('app.name')} state={state} />;
  }
  return (
    <>
      <ConnectionNotice problem={state.problem} at={state.at} />
      <ExerciseBanner clock={state.data.clock} />
      <WeekView key={shown} isoWeek={shown} now={state.data.clock.now} current={current} />
    </>
  );
}
