import {
  Button,
  Field,
  Label,
  Paragraph,
  Select,
  Textfield,
  ValidationMessage,
} from '@digdir/designsystemet-react';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { UrgentCategoryFragment } from '../generated/graphql.js';
import { ProblemAlert } from '../kit/ProblemAlert.js';
import { type AskField, askId, STEPS } from './ask-draft.js';
import { AskErrors } from './AskErrors.js';
import { LadderStepField } from './LadderStepField.js';
import { useAsk } from './use-ask.js';

/** What is needed, by when, and what was tried before. */
export function AskForm({ categories }: { categories: readonly UrgentCategoryFragment[] }) {
  const { t } = useTranslation();
  const ask = useAsk(categories);
  const { draft, change, sending, problem } = ask;
  const faultOf = (field: AskField) => ask.faults.find((fault) => fault.field === field)?.message;
  const unit = categories.find(({ code }) => code === draft.categoryCode)?.baseUnit ?? 'PIECE';
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    void ask.send();
  };
  return (
    <form className="urgent-form" noValidate onSubmit={onSubmit}>
      <Field className="urgent-short">
        <Label>{t('urgent.column.category')}</Label>
        <Select
          id={askId('categoryCode')}
          value={draft.categoryCode}
          aria-invalid={faultOf('categoryCode') !== undefined}
          onChange={({ target }) => change({ categoryCode: target.value })}
        >
          <Select.Option value="">{t('urgent.ask.choose')}</Select.Option>
          {categories.map(({ code, name }) => (
            <Select.Option key={code} value={code}>
              {name}
            </Select.Option>
          ))}
        </Select>
        {faultOf('categoryCode') ? <ValidationMessage>{faultOf('categoryCode')}</ValidationMessage> : null}
      </Field>
      <Textfield
        id={askId('quantity')}
        className="urgent-short"
        label={t('urgent.ask.quantity', { unit: t(`unit.${unit}`) })}
        inputMode="decimal"
        value={draft.quantity}
        error={faultOf('quantity')}
        onChange={({ target }) => change({ quantity: target.value })}
      />
      <Textfield
        id={askId('hoursLeft')}
        className="urgent-short"
        label={t('urgent.ask.hours')}
        description={t('urgent.ask.hoursHelp')}
        inputMode="numeric"
        value={draft.hours}
        error={faultOf('hoursLeft')}
        onChange={({ target }) => change({ hours: target.value })}
      />
      {STEPS.map((step) => (
        <LadderStepField key={step} step={step} ask={ask} />
      ))}
      <AskErrors ask={ask} />
      <div className="actions">
        <Button type="submit" aria-disabled={sending}>
          {t(sending ? 'round.doing' : 'urgent.ask.send')}
        </Button>
      </div>
      {problem?.kind === 'unreachable' ? <Paragraph role="alert">{t('round.lost')}</Paragraph> : null}
      {problem && problem.kind !== 'unreachable' ? <ProblemAlert problem={problem} /> : null}
    </form>
  );
}
