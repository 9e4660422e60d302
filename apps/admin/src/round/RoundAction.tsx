import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TypedDocumentNode } from 'urql';
import { useOnce } from '../api/use-once.js';
import { ConfirmDialog } from '../kit/ConfirmDialog.js';
import { SendTrouble } from '../kit/SendTrouble.js';
import './round.css';

interface Outcome {
  readonly outcome: { readonly __typename: string; readonly message?: string };
}

interface RoundActionProps<Data extends Outcome, Input extends { idempotencyKey: string }> {
  readonly label: string;
  readonly mutation: TypedDocumentNode<Data, { input: Input }>;
  readonly input: Omit<Input, 'idempotencyKey'>;
  /** Asked first, for what cannot be undone. */
  readonly confirm?: { readonly ask: string; readonly tell: string };
}

/** One button that moves the round, and in place what stood in its way. */
export function RoundAction<Data extends Outcome, Input extends { idempotencyKey: string }>({
  label,
  mutation,
  input,
  confirm,
}: RoundActionProps<Data, Input>) {
  const { t } = useTranslation();
  const { send, sending, problem } = useOnce(mutation);
  const [asking, setAsking] = useState(false);
  const [failure, setFailure] = useState<string>();
  const act = async () => {
    setAsking(false);
    setFailure(undefined);
    const data = await send(input);
    setFailure(data?.outcome.message);
  };
  return (
    <div className="round-action">
      <Button
        aria-disabled={sending}
        onClick={() => {
          if (sending) return;
          if (confirm) setAsking(true);
          else void act();
        }}
      >
        {sending ? t('round.doing') : label}
      </Button>
      <SendTrouble refusal={failure} problem={problem} />
      {confirm ? (
        <ConfirmDialog
          open={asking}
          ask={confirm.ask}
          tell={confirm.tell}
          action={label}
          onConfirm={() => void act()}
          onClose={() => setAsking(false)}
        />
      ) : null}
    </div>
  );
}
