import { Alert, Button, Paragraph } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useOnce } from '../api/use-once.js';
import { WithdrawUrgentRequestDocument } from '../generated/graphql.js';
import { ConfirmDialog } from '../kit/ConfirmDialog.js';
import { ProblemAlert } from '../kit/ProblemAlert.js';

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
      {failure === undefined ? null : (
        <Alert data-color="danger" data-size="sm" role="alert">
          <Paragraph>{failure}</Paragraph>
        </Alert>
      )}
      {problem ? <ProblemAlert problem={problem} /> : null}
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
