import { useTranslation } from 'react-i18next';
import type { LowestDecisionFragment } from '../generated/graphql.js';
import type { BaseUnit } from '../kit/format.js';
import { useFormat } from '../kit/use-format.js';
import { type DayScale } from './day-scale.js';
import { Dumbbell } from './Dumbbell.js';

interface LowestRowProps {
  readonly decision: LowestDecisionFragment;
  readonly baseUnit: BaseUnit;
  readonly scale: DayScale;
}

/** One kommune: what it gets, where that takes it, and why. */
export function LowestRow({ decision, baseUnit, scale }: LowestRowProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { recipient, units, daysBefore, daysAfter, explanation } = decision;
  const [before, after] = [daysBefore ?? null, daysAfter ?? null];
  return (
    <li className="lowest-row">
      <div className="lowest-who">
        <strong>{recipient.name}</strong>
        <span className="subtle">
          {t('lowest.gets')} {format.quantity(units, baseUnit)}
        </span>
      </div>
      <div>
        <Dumbbell
          before={before}
          after={after}
          scale={scale}
          label={t('lowest.part', {
            name: recipient.name,
            before: format.days(before),
            after: format.days(after),
          })}
        />
        <p className="lowest-why">{explanation}</p>
      </div>
    </li>
  );
}
