import { useTranslation } from 'react-i18next';
import type { NowQuery } from '../generated/graphql.js';

/** Says, as long as an exercise runs, that no figure on the page is real. */
export function ExerciseBanner({ clock }: { clock: NowQuery['clock'] }) {
  const { t } = useTranslation();
  if (clock.exercise === null) return null;
  return (
    <div className="exercise" role="note">
      <div className="wide exercise-row">
        <strong>{t('app.exercise')}</strong>
        <span>{clock.exercise}</span>
        {clock.stopped ? <span>{t('app.clockStopped')}</span> : null}
      </div>
    </div>
  );
}
