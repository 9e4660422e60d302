import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { LiveRoundFragment } from '../generated/graphql.js';
import './round.css';

export function RoundProgress({ progress }: { progress: LiveRoundFragment['progress'] }) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <div className="round-progress">
      <label htmlFor={id}>
        {t('round.progress', { done: String(progress.done), total: String(progress.total) })}
      </label>
      <progress id={id} value={progress.done} max={Math.max(progress.total, 1)} />
    </div>
  );
}
