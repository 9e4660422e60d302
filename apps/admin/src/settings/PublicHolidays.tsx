import { Details, List } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../kit/use-format.js';
import { holidaysOf } from './holidays-of.js';

/** The days of a year on which no reminder goes out that can go out before. */
export function PublicHolidays({ year }: { year: number }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <Details data-size="sm">
      <Details.Summary>{t('reminder.holidays', { year: String(year) })}</Details.Summary>
      <Details.Content>
        <List.Unordered data-size="sm">
          {holidaysOf(year).map((day) => (
            <List.Item key={day}>{format.day(day)}</List.Item>
          ))}
        </List.Unordered>
      </Details.Content>
    </Details>
  );
}
