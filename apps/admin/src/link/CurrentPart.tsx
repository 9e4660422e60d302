import { addWeeks, parseIsoWeek } from '@fordel/shared';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLiveQuery } from '../api/use-live-query.js';
import { NowDocument } from '../generated/graphql.js';
import { Opening } from '../kit/Opening.js';
import { ConnectionNotice } from '../week/ConnectionNotice.js';
import { ExerciseBanner } from '../week/ExerciseBanner.js';
import { OtherWeek } from './OtherWeek.js';
import { PartOfWeek } from './PartOfWeek.js';
import '../report/report.css';
import './part.css';

/** The calling institution's part of the week it is, or of the one before as long as that is taken. */
export function CurrentPart() {
  const { t } = useTranslation();
  const state = useLiveQuery(NowDocument, {}, ['CLOCK']);
  const [before, goBefore] = useState(false);
  const current = parseIsoWeek(state.data?.currentWeek.isoWeek ?? '');
  if (state.data === undefined || current === null) return <Opening title={t('app.name')} state={state} />;
  const { clock } = state.data;
  const previous = addWeeks(current, -1);
  const shown = before ? previous : current;
  return (
    <>
      <ConnectionNotice problem={state.problem} at={state.at} />
      <ExerciseBanner clock={clock} />
      <PartOfWeek key={shown} isoWeek={shown} now={clock.now} />
      <OtherWeek
        key={`other ${shown}`}
        isoWeek={before ? current : previous}
        onChoose={() => goBefore(!before)}
      />
    </>
  );
}
