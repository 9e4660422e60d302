import { Button, Fieldset, Radio, Textfield, ValidationMessage } from '@digdir/designsystemet-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useOnce } from '../../api/use-once.js';
import { type CallOutcome, LogCallsDocument } from '../../generated/graphql.js';
import { SendTrouble } from '../../kit/SendTrouble.js';

const OUTCOMES: readonly CallOutcome[] = [
  'NO_ANSWER',
  'WILL_REPORT',
  'REPORTED_BY_PHONE',
  'CANNOT_REPORT',
  'WRONG_CONTACT',
];
/** The API takes no longer note. */
const LONGEST_NOTE = 2000;

interface CallFormProps {
  readonly isoWeek: string;
  /** One, or many with the same outcome. */
  readonly organisationIds: readonly string[];
  readonly onLogged: (count: number) => void;
  readonly onCancel?: () => void;
}

/** Writes down what came of a call: stored for all of them, or for none and said why. */
export function CallForm({ isoWeek, organisationIds, onLogged, onCancel }: CallFormProps) {
  const { t } = useTranslation();
  const { send, sending, problem } = useOnce(LogCallsDocument);
  const [outcome, setOutcome] = useState<CallOutcome | null>(null);
  const [note, setNote] = useState('');
  const [missing, setMissing] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (sending) return;
    setMissing(outcome === null);
    setRefusal(null);
    if (outcome === null) return;
    const data = await send({ isoWeek, organisationIds: [...organisationIds], outcome, note: note.trim() });
    if (data?.outcome.__typename === 'CallsLogged') onLogged(data.outcome.calls.length);
    else if (data) setRefusal(data.outcome.message);
  };
  const count = organisationIds.length;
  return (
    <form className="follow-form" noValidate onSubmit={(event) => void submit(event)}>
      <Fieldset data-size="sm">
        <Fieldset.Legend>
          {t(count === 1 ? 'follow.log.title' : 'follow.log.titleMany', { count })}
        </Fieldset.Legend>
        <Fieldset.Description>{t('follow.log.outcome')}</Fieldset.Description>
        {OUTCOMES.map((each) => (
          <Radio
            key={each}
            name="outcome"
            value={each}
            label={t(`follow.log.${each}`)}
            checked={outcome === each}
            aria-invalid={missing}
            onChange={() => {
              setOutcome(each);
              setMissing(false);
            }}
          />
        ))}
        {missing ? <ValidationMessage role="alert">{t('follow.log.missing')}</ValidationMessage> : null}
      </Fieldset>
      <Textfield
        data-size="sm"
        label={t('follow.log.note')}
        description={t('follow.log.noteHelp')}
        multiline
        rows={2}
        maxLength={LONGEST_NOTE}
        value={note}
        onChange={({ target }) => setNote(target.value)}
      />
      <SendTrouble refusal={refusal} problem={problem} />
      <div className="actions">
        <Button type="submit" data-size="sm" aria-disabled={sending}>
          {t(sending ? 'round.doing' : 'follow.log.save')}
        </Button>
        {onCancel ? (
          <Button type="button" variant="tertiary" data-size="sm" onClick={onCancel}>
            {t('follow.log.cancel')}
          </Button>
        ) : null}
      </div>
    </form>
  );
}
