import { Field, Label, Select } from '@digdir/designsystemet-react';
import { addWeeks, parseIsoWeek } from '@fordel/shared';
import { useTranslation } from 'react-i18next';
import { weekParts } from '../kit/iso-week.js';

interface WeekFieldProps {
  readonly id: string;
  readonly label: string;
  readonly current: string;
  /** The weeks to choose from, counted from the current one. */
  readonly around: readonly number[];
  readonly value: string;
  readonly onChange: (isoWeek: string) => void;
}

/** One of the weeks around this one. */
export function WeekField({ id, label, current, around, value, onChange }: WeekFieldProps) {
  const { t } = useTranslation();
  const now = parseIsoWeek(current);
  return (
    <Field className="need-model-week">
      <Label htmlFor={id}>{label}</Label>
      <Select id={id} value={value} onChange={({ target }) => onChange(target.value)}>
        {(now === null ? [] : around.map((weeks) => addWeeks(now, weeks))).map((isoWeek) => {
          const { week, year } = weekParts(isoWeek);
          return (
            <Select.Option key={isoWeek} value={isoWeek}>
              {t('needModel.weekOption', { week: String(week), year })}
            </Select.Option>
          );
        })}
      </Select>
    </Field>
  );
}
