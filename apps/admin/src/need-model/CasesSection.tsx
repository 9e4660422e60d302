import { Field, Label, Select } from '@digdir/designsystemet-react';
import { addWeeks, parseIsoWeek } from '@fordel/shared';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Me } from '../app/SignedInPage.js';
import { weekParts } from '../kit/iso-week.js';
import { Section } from '../kit/Section.js';
import { CasesOfWeek } from './CasesOfWeek.js';

/** A figure counts for its own week and four more: those behind that still count, and as many ahead. */
const AROUND = [4, 3, 2, 1, 0, -1, -2, -3, -4];

/** The new cases expected in a week, and the way to state them. */
export function CasesSection({ me, current }: { me: Me; current: string }) {
  const { t } = useTranslation();
  const id = useId();
  const [chosen, choose] = useState(current);
  const now = parseIsoWeek(current);
  return (
    <Section title={t('needModel.cases')} intro={t('needModel.casesIntro')} across>
      <Field className="need-model-week">
        <Label htmlFor={id}>{t('needModel.week')}</Label>
        <Select id={id} value={chosen} onChange={({ target }) => choose(target.value)}>
          {(now === null ? [] : AROUND.map((weeks) => addWeeks(now, weeks))).map((isoWeek) => {
            const { week, year } = weekParts(isoWeek);
            return (
              <Select.Option key={isoWeek} value={isoWeek}>
                {t('needModel.weekOption', { week: String(week), year })}
              </Select.Option>
            );
          })}
        </Select>
      </Field>
      <CasesOfWeek key={chosen} me={me} isoWeek={chosen} />
    </Section>
  );
}
