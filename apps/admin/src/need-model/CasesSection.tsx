import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Me } from '../app/SignedInPage.js';
import { Section } from '../kit/Section.js';
import { CasesOfWeek } from './CasesOfWeek.js';
import { WeekField } from './WeekField.js';

/** A figure counts for its own week and four more: those behind that still count, and as many ahead. */
const AROUND = [4, 3, 2, 1, 0, -1, -2, -3, -4];

/** The new cases expected in a week, and the way to state them. */
export function CasesSection({ me, current }: { me: Me; current: string }) {
  const { t } = useTranslation();
  const id = useId();
  const [chosen, choose] = useState(current);
  return (
    <Section title={t('needModel.cases')} intro={t('needModel.casesIntro')} across>
      <WeekField
        id={id}
        label={t('needModel.week')}
        current={current}
        around={AROUND}
        value={chosen}
        onChange={choose}
      />
      <CasesOfWeek key={chosen} me={me} isoWeek={chosen} />
    </Section>
  );
}
