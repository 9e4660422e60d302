import { Button, Textfield } from '@digdir/designsystemet-react';
import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useOnce } from '../api/use-once.js';
import { ReplyToMessageDocument } from '../generated/graphql.js';
import { SendTrouble } from '../kit/SendTrouble.js';

interface ReplyFormProps {
  readonly messageId: string;
  readonly to: { readonly id: string; readonly title: string };
  /** Whether the caller sent the message and answers one of its recipients. */
  readonly asSender: boolean;
}

/** Answers the other side of a conversation. */
export function ReplyForm({ messageId, to, asSender }: ReplyFormProps) {
  const { t } = useTranslation();
  const id = useId();
  const { send, sending, problem } = useOnce(ReplyToMessageDocument);
  const [body, setBody] = useState('');
  const [fault, setFault] = useState<string>();
  const [replied, setReplied] = useState(false);
  const refuse = (message: string) => {
    setFault(message);
    document.getElementById(id)?.focus();
  };
  const submit = async () => {
    if (sending) return;
    if (body.trim() === '') return refuse(t('message.fault.empty'));
    const data = await send({ messageId, organisationId: asSender ? to.id : null, body });
    if (data === undefined) return;
    const { outcome } = data;
    if (outcome.__typename !== 'MessageReplied') return refuse(outcome.message);
    setBody('');
    setReplied(true);
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    void submit();
  };
  return (
    <form className="message-form" noValidate onSubmit={onSubmit}>
      <Textfield
        id={id}
        multiline
        rows={4}
        label={t('message.replyLabel', { name: to.title })}
        value={body}
        error={fault}
        onChange={({ target }) => {
          setBody(target.value);
          setFault(undefined);
          setReplied(false);
        }}
      />
      <div className="actions">
        <Button type="submit" aria-disabled={sending}>
          {t(sending ? 'message.sending' : 'message.sendReply')}
        </Button>
      </div>
      <div role="status">{replied ? t('message.replied') : null}</div>
      <SendTrouble problem={problem} />
    </form>
  );
}
