import { useTranslation } from 'react-i18next';
import { useFormat } from '../kit/use-format.js';

interface MilestoneProps {
  readonly label: string;
  readonly count: number;
  readonly total: number;
}

/** How many shipments have passed one point, of how many. */
export function Milestone({ label, count, total }: MilestoneProps) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <div className="milestone">
      <dt>{label}</dt>
      <dd>
        <strong>{format.number(count)}</strong>{' '}
        <span className="subtle">{t('shipments.of', { total: format.number(total) })}</span>
        <svg height="10" aria-hidden="true" focusable="false">
          <rect width="100%" height="100%" rx="5" className="milestone-track" />
          <rect width={`${(count / total) * 100}%`} height="100%" rx="5" className="milestone-done" />
        </svg>
      </dd>
    </div>
  );
}
