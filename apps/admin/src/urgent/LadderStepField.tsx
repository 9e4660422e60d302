import { Fieldset, Radio, Textfield, ValidationMessage } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import type { LadderStep } from '../generated/graphql.js';
import { askId, type StepDraft } from './ask-draft.js';
import type { AskState } from './use-ask.js';

/** As the API has it, in characters. */
const LONGEST = 1000;

/** One step of the escalation ladder: tried or not, and what came of it. */
export function LadderStepField({ step, ask }: { step: LadderStep; ask: AskState }) {
  const { t } = useTranslation();
  const { tried, outcome } = ask.draft.steps[step];
  const change = (part: Partial<StepDraft>) =>
    ask.change({ steps: { ...ask.draft.steps, [step]: { tried, outcome, ...part } } });
  const unanswered = ask.faults.find(({ field }) => field === step)?.message;
  const unexplained = ask.faults.find(({ field }) => field === `${step}-outcome`)?.message;
  return (
    <Fieldset>
      <Fieldset.Legend>{t(`urgent.step.${step}`)}</Fieldset.Legend>
      <Radio
        id={askId(step)}
        name={step}
        value="tried"
        label={t('urgent.ask.tried')}
        checked={tried === true}
        onChange={() => change({ tried: true })}
      />
      <Radio
        name={step}
        value="untried"
        label={t('urgent.ask.untried')}
        checked={tried === false}
        onChange={() => change({ tried: false })}
      />
      {unanswered ? <ValidationMessage>{unanswered}</ValidationMessage> : null}
      {tried === null ? null : (
        <Textfield
          id={askId(`${step}-outcome`)}
          label={t(tried ? 'urgent.ask.outcome' : 'urgent.ask.whyNot')}
          maxLength={LONGEST}
          value={outcome}
          error={unexplained}
          onChange={({ target }) => change({ outcome: target.value })}
        />
      )}
    </Fieldset>
  );
}
