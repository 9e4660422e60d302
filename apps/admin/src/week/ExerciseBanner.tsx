import { useTranslation } from 'react-i18next';
import type { NowQuery } from '../generated/graphql.js';
import { exerciseName } from './exercise-name.js';

/** Says, as long as an exercise runs, that no figure on the page is real. */
export function ExerciseBanner({ clock }: { clock: NowQuery['clock'] }) {
  const { t } = useTranslation();
  if (!clock.exercise) return null;
  return (
    <div className="exercise" role="note">
      <div className="wide exercise-row">
        <strong>{t('app.exercise')}</strong>
        <span>{exerciseName(clock.exercise, t)}</span>
        {clock.stopped ? <span>{t('app.clockStopped')}</span> : null}
      </div>
    </div>
  );
}
