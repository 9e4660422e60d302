import { Fieldset, Radio, Textfield } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { Section } from '../kit/Section.js';
import { faultTexts } from './fault-texts.js';
import { STAFF_OUT_ID } from './read-draft.js';
import type { ReportState } from './use-report.js';

const ANSWERS = ['NO', 'REDUCED', 'STOPPED', null] as const;

/** What lacking equipment did to the organisation as a whole. */
export function WholeReport({ report }: { report: ReportState }) {
  const { t } = useTranslation();
  const { draft, change } = report;
  return (
    <Section title={t('report.whole')} intro={t('report.wholeIntro')}>
      <Textfield
        id={STAFF_OUT_ID}
        className="report-staff"
        label={t('report.staffOut')}
        inputMode="numeric"
        value={draft.staffOut}
        error={faultTexts(report, t).get(STAFF_OUT_ID)}
        onChange={({ target }) => change((old) => ({ ...old, staffOut: target.value }))}
      />
      <Fieldset>
        <Fieldset.Legend>{t('report.services')}</Fieldset.Legend>
        {ANSWERS.map((answer) => (
          <Radio
            key={answer}
            name="servicesReduced"
            value={answer ?? ''}
            label={t(`report.servicesReduced.${answer ?? 'none'}`)}
            checked={draft.servicesReduced === answer}
            onChange={() => change((old) => ({ ...old, servicesReduced: answer }))}
          />
        ))}
      </Fieldset>
    </Section>
  );
}
