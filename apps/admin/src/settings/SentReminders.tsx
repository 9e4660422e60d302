import { Button } from '@digdir/designsystemet-react';
import { addWeeks, parseIsoWeek } from '@fordel/shared';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { weekParts } from '../kit/iso-week.js';
import { Section } from '../kit/Section.js';
import { SentOfWeek } from './SentOfWeek.js';

/** What was sent in a week and to whom: to the organisation itself, and to those it follows up. */
export function SentReminders({ current }: { current: string }) {
  const { t } = useTranslation();
  const [chosen, choose] = useState(current);
  const week = parseIsoWeek(chosen);
  if (week === null) return null;
  const number = (isoWeek: string) => ({ week: String(weekParts(isoWeek).week) });
  const others = [addWeeks(week, -1), addWeeks(week, 1)].filter((other) => other <= current);
  return (
    <Section title={t('reminder.sent', number(chosen))} intro={t('reminder.sentIntro')} across>
      <nav className="actions" aria-label={t('reminder.weeks')}>
        {others.map((other) => (
          <Button key={other} variant="secondary" data-size="sm" onClick={() => choose(other)}>
            {t('week.title', number(other))}
          </Button>
        ))}
      </nav>
      <SentOfWeek key={chosen} isoWeek={chosen} />
    </Section>
  );
}
