import { useTranslation } from 'react-i18next';
import type { FormLineFragment, PartSumFragment } from '../generated/graphql.js';
import { useFormat } from '../kit/use-format.js';
import type { Figure } from '../report/figures.js';
import type { DraftRow } from '../report/report-draft.js';
import { differenceOf } from './sums.js';
import './consolidation.css';

interface FieldSumProps {
  readonly id: string;
  readonly sum: PartSumFragment;
  readonly line: FormLineFragment;
  readonly figure: Figure;
  readonly row: DraftRow;
}

/** What the institutions' parts add up to beside a field, of how many of them, and how far the field is from it. */
export function FieldSum({ id, sum, line: { category }, figure, row }: FieldSumProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { told, of, unknown } = sum;
  const units = (value: number) =>
    category.baseUnit === 'ML' ? format.number(value / 1000, 3) : format.number(value);
  const difference = differenceOf(row[figure], figure, category.baseUnit, sum);
  return (
    <span id={id} className="report-sum">
      <span>
        {typeof sum.sum === 'number'
          ? t(told === of ? 'institutions.week.sum' : 'institutions.week.sumOf', {
              n: units(sum.sum),
              told: String(told),
              of: String(of),
            })
          : t('institutions.week.noSum', { of: String(of) })}
      </span>
      {unknown > 0 && figure === 'usedLastWeek' ? (
        <span>{t('institutions.week.unknownIn', { count: unknown })}</span>
      ) : null}
      {difference === null ? null : (
        <strong>
          {t('institutions.week.difference', {
            n: `${difference > 0 ? '+' : '\u2212'}${units(Math.abs(difference))}`,
          })}
        </strong>
      )}
    </span>
  );
}
