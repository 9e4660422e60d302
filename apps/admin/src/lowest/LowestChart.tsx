import { useTranslation } from 'react-i18next';
import type { LowestProductFragment } from '../generated/graphql.js';
import { useFormat } from '../kit/use-format.js';
import { dayScale } from './day-scale.js';
import { LowestRow } from './LowestRow.js';

/** Days of cover before and after, one line per kommune, on one scale. */
export function LowestChart({ shown }: { shown: LowestProductFragment }) {
  const { t } = useTranslation();
  const format = useFormat();
  const days = shown.lowest.flatMap(({ daysBefore, daysAfter }) => [daysBefore ?? 0, daysAfter ?? 0]);
  const scale = dayScale(Math.max(...days));
  return (
    <figure className="dumbbells">
      <figcaption className="dumbbells-key">
        <span>{t('lowest.axis')}</span>
        <span className="dumbbells-before">{t('lowest.before')}</span>
        <span className="dumbbells-after">{t('lowest.after')}</span>
      </figcaption>
      <ol>
        {shown.lowest.map((decision) => (
          <LowestRow
            key={decision.recipient.id}
            decision={decision}
            baseUnit={shown.product.category.baseUnit}
            scale={scale}
          />
        ))}
      </ol>
      <div className="dumbbell-ticks" aria-hidden="true">
        {scale.ticks.map((tick) => (
          <span key={tick}>{format.number(tick)}</span>
        ))}
      </div>
    </figure>
  );
}
