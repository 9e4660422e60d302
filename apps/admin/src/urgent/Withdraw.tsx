import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useOnce } from '../api/use-once.js';
import { WithdrawUrgentRequestDocument } from '../generated/graphql.js';
import { ConfirmDialog } from '../kit/ConfirmDialog.js';
import { SendTrouble } from '../kit/SendTrouble.js';

interface WithdrawProps {
  readonly id: string;
  readonly version: number;
  readonly refetch: () => void;
}

/** Takes an own request back, once it was asked whether that is meant. */
export function Withdraw({ id, version, refetch }: WithdrawProps) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  const [failure, setFailure] = useState<string>();
  const { send, sending, problem } = useOnce(WithdrawUrgentRequestDocument);
  const withdraw = async () => {
    setAsking(false);
    setFailure(undefined);
    const data = await send({ requestId: id, expectedVersion: version });
    if (data === undefined) return;
    setFailure('message' in data.outcome ? data.outcome.message : undefined);
    refetch();
  };
  return (
    <>
      <Button
        variant="secondary"
        className="urgent-withdraw"
        aria-disabled={sending}
        onClick={() => (sending ? undefined : setAsking(true))}
      >
        {t('urgent.withdraw')}
      </Button>
      <SendTrouble refusal={failure} problem={problem} />
      <ConfirmDialog
        open={asking}
        ask={t('urgent.withdrawAsk')}
        tell={t('urgent.withdrawTell')}
        action={t('urgent.withdraw')}
        onConfirm={() => void withdraw()}
        onClose={() => setAsking(false)}
      />
    </>
  );
}
