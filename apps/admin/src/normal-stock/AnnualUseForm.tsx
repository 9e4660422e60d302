import { Heading, Paragraph, Textfield } from '@digdir/designsystemet-react';
import { type FormEvent, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { AnnualUsePartsFragment } from '../generated/graphql.js';
import { FormEnd } from '../kit/FormEnd.js';
import { KindFields } from './KindFields.js';
import { useAnnualUse } from './use-annual-use.js';
import type { WhoseReports } from './whose-reports.js';

interface AnnualUseFormProps {
  readonly year: AnnualUsePartsFragment;
  readonly reports: WhoseReports;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** What the organisation says of a year: use, what was unlike other years, where the figures are from and why they are stated. */
export function AnnualUseForm({ year, reports, onDone, onCancel }: AnnualUseFormProps) {
  const { t } = useTranslation();
  const form = useRef<HTMLFormElement>(null);
  const { draft, change, submit, saying } = useAnnualUse(year, onDone);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    void submit();
  };
  return (
    <form ref={form} className="normal-stock-form" noValidate onSubmit={onSubmit}>
      <Heading level={4} data-size="2xs">
        {t('normalStock.formTitle', { year: String(year.year) })}
      </Heading>
      <Paragraph data-size="sm">{t(`normalStock.formHelp.${reports}`)}</Paragraph>
      <KindFields
        legend={t('normalStock.used')}
        prefix="used"
        values={draft.used}
        onChange={(used) => change({ used })}
        faultOf={saying.faultOf}
      />
      <KindFields
        legend={t('normalStock.deviantBecause')}
        prefix="deviantBecause"
        values={draft.deviant}
        onChange={(deviant) => change({ deviant })}
        faultOf={saying.faultOf}
        words
      />
      {(['source', 'reason'] as const).map((field) => (
        <Textfield
          key={field}
          id={field}
          label={t(`normalStock.${field}`)}
          value={draft[field]}
          error={saying.faultOf(field)}
          onChange={({ target }) => change({ [field]: target.value })}
        />
      ))}
      <FormEnd saying={saying} onCancel={onCancel} />
    </form>
  );
}
