import { Button, Fieldset, Radio, Textfield } from '@digdir/designsystemet-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useOnce } from '../api/use-once.js';
import {
  AnswerUrgentRequestDocument,
  type ListedUrgentFragment,
  type UrgentReply,
} from '../generated/graphql.js';
import { SendTrouble } from '../kit/SendTrouble.js';
import { ANSWER_FORMS } from './answer-forms.js';

interface AnswerFormProps {
  readonly request: ListedUrgentFragment;
  readonly form: (typeof ANSWER_FORMS)[keyof typeof ANSWER_FORMS];
  readonly refetch: () => void;
}

const REMARK_ID = 'urgent-remark';
const REPLY_ID = 'urgent-reply';
/** As the API has it, in characters. */
const LONGEST = 2000;

/** Answers a request that is with the reader: what, and why. */
export function AnswerForm({ request, form, refetch }: AnswerFormProps) {
  const { t } = useTranslation();
  const replies: readonly UrgentReply[] = form.replies;
  const [reply, setReply] = useState(replies.length === 1 ? replies[0] : undefined);
  const [remark, setRemark] = useState('');
  const [fault, setFault] = useState<{ id: string; message: string }>();
  const { send, sending, problem } = useOnce(AnswerUrgentRequestDocument);
  const refuse = (id: string, message: string) => {
    setFault({ id, message });
    document.getElementById(id)?.focus();
  };
  const submit = async () => {
    if (sending) return;
    if (reply === undefined) return refuse(REPLY_ID, t('urgent.fault.reply'));
    if (remark.trim() === '') return refuse(REMARK_ID, t('urgent.fault.remark'));
    const data = await send({ requestId: request.id, expectedVersion: request.version, reply, remark });
    if (data === undefined) return;
    refetch();
    if (data.outcome.__typename !== 'UrgentRequestChanged') refuse(REMARK_ID, data.outcome.message);
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    void submit();
  };
  const faultAt = (id: string) => (fault?.id === id ? fault.message : undefined);
  return (
    <form className="urgent-form" noValidate onSubmit={onSubmit}>
      {replies.length === 1 ? null : (
        <Fieldset>
          <Fieldset.Legend>{t('urgent.answer.reply')}</Fieldset.Legend>
          {replies.map((each, n) => (
            <Radio
              key={each}
              {...(n === 0 ? { id: REPLY_ID } : {})}
              name="reply"
              value={each}
              label={t(`urgent.reply.${each}`)}
              checked={reply === each}
              error={n === 0 ? faultAt(REPLY_ID) : undefined}
              onChange={() => {
                setReply(each);
                setFault(undefined);
              }}
            />
          ))}
        </Fieldset>
      )}
      <Textfield
        id={REMARK_ID}
        multiline
        rows={3}
        maxLength={LONGEST}
        label={t('urgent.answer.remark')}
        description={t('urgent.answer.remarkHelp')}
        value={remark}
        error={faultAt(REMARK_ID)}
        onChange={({ target }) => {
          setRemark(target.value);
          setFault(undefined);
        }}
      />
      <div className="actions">
        <Button
          type="submit"
          aria-disabled={sending}
          variant={form === ANSWER_FORMS.decide ? 'secondary' : 'primary'}
        >
          {t(sending ? 'round.doing' : form.send)}
        </Button>
      </div>
      <SendTrouble problem={problem} />
    </form>
  );
}
