import { Button, Fieldset, Paragraph, Textfield } from '@digdir/designsystemet-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useOnce } from '../../api/use-once.js';
import { SendMessageDocument } from '../../generated/graphql.js';
import { useFormat } from '../../kit/use-format.js';
import { SendTrouble } from '../../kit/SendTrouble.js';

/** The API takes no longer texts. */
const LONGEST = { subject: 200, body: 10_000 } as const;
const NAMED = 5;

interface MessageFormProps {
  readonly recipients: readonly { readonly id: string; readonly title: string }[];
  readonly onSent: (messageId: string) => void;
  readonly onCancel: () => void;
}

/** One message to all of these, or to none and said to whom it could not be. */
export function MessageForm({ recipients, onSent, onCancel }: MessageFormProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { send, sending, problem } = useOnce(SendMessageDocument);
  const [texts, setTexts] = useState({ subject: '', body: '' });
  const [refusal, setRefusal] = useState<{ readonly path: string | null; readonly message: string } | null>(
    null,
  );
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (sending) return;
    setRefusal(null);
    const data = await send({ to: recipients.map(({ id }) => id), ...texts });
    if (data?.outcome.__typename === 'MessageSent') onSent(data.outcome.written.id);
    else if (data?.outcome.__typename === 'InvalidInput') setRefusal(data.outcome);
    else if (data) setRefusal({ path: null, message: data.outcome.message });
  };
  const stranger = recipients[Number(/^to\.(\d+)$/.exec(refusal?.path ?? '')?.[1])];
  const names = recipients.slice(0, NAMED).map(({ title }) => title);
  const more = recipients.length - names.length;
  const to = more > 0 ? [...names, t('follow.message.andMore', { count: more })] : names;
  const faultOf = (field: string) => (refusal?.path === field ? refusal.message : undefined);
  const general =
    refusal === null || (refusal.path !== null && refusal.path in LONGEST) ? null : refusal.message;
  return (
    <form className="follow-form" noValidate onSubmit={(event) => void submit(event)}>
      <Fieldset data-size="sm">
        <Fieldset.Legend>{t('follow.message.title', { count: recipients.length })}</Fieldset.Legend>
        <Paragraph data-size="sm">{t('follow.message.to', { names: format.list(to) })}</Paragraph>
        <Textfield
          data-size="sm"
          label={t('follow.message.subject')}
          maxLength={LONGEST.subject}
          value={texts.subject}
          error={faultOf('subject')}
          onChange={({ target }) => setTexts((old) => ({ ...old, subject: target.value }))}
        />
        <Textfield
          data-size="sm"
          label={t('follow.message.body')}
          multiline
          rows={5}
          maxLength={LONGEST.body}
          value={texts.body}
          error={faultOf('body')}
          onChange={({ target }) => setTexts((old) => ({ ...old, body: target.value }))}
        />
      </Fieldset>
      <SendTrouble
        refusal={
          general !== null && stranger
            ? t('follow.message.at', { name: stranger.title, message: general })
            : general
        }
        problem={problem}
      />
      <div className="actions">
        <Button type="submit" data-size="sm" aria-disabled={sending}>
          {t(sending ? 'round.doing' : 'follow.message.send')}
        </Button>
        <Button type="button" variant="tertiary" data-size="sm" onClick={onCancel}>
          {t('follow.log.cancel')}
        </Button>
      </div>
    </form>
  );
}
