import {
  Alert,
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
import { FaultSummary } from '../kit/FaultSummary.js';
import { SendTrouble } from '../kit/SendTrouble.js';
import { type AskField, askId, STEPS } from './ask-draft.js';
import { LadderStepField } from './LadderStepField.js';
import { OpenRequestLink } from './OpenRequestLink.js';
import { useAsk } from './use-ask.js';
import { useOpenRequests } from './use-open-requests.js';

interface AskFormProps {
  readonly recipientId: string;
  readonly categories: readonly UrgentCategoryFragment[];
}

/** What is needed, by when, and what was tried before. */
export function AskForm({ recipientId, categories }: AskFormProps) {
  const { t } = useTranslation();
  const ask = useAsk(categories);
  const { draft, change, sending, problem } = ask;
  const faultOf = (field: AskField) => ask.faults.find((fault) => fault.field === field)?.message;
  const category = categories.find(({ code }) => code === draft.categoryCode);
  const unit = category?.baseUnit ?? 'PIECE';
  const already = useOpenRequests(recipientId).get(draft.categoryCode);
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
      <div role="status">
        {category && already ? (
          <Alert data-color="info" data-size="sm">
            <Paragraph>
              <OpenRequestLink request={already} name={category.name} />
            </Paragraph>
            <Paragraph>{t('urgent.alreadyAsked')}</Paragraph>
          </Alert>
        ) : null}
      </div>
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
      <FaultSummary
        title={t('urgent.errors')}
        faults={ask.faults.map(({ field, message }) => ({ id: askId(field), message }))}
        moved={ask.attempts}
      >
        {ask.refused === null ? null : <SendTrouble refusal={ask.refused} problem={null} />}
      </FaultSummary>
      <div className="actions">
        <Button type="submit" aria-disabled={sending}>
          {t(sending ? 'round.doing' : 'urgent.ask.send')}
        </Button>
      </div>
      <SendTrouble problem={problem} />
    </form>
  );
}
