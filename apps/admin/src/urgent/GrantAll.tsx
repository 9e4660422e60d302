import { Button, Paragraph } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useOnce } from '../api/use-once.js';
import {
  GrantUrgentRequestsDocument,
  type ListedUrgentFragment,
  type UrgentBatchProductFragment,
} from '../generated/graphql.js';
import { ConfirmDialog } from '../kit/ConfirmDialog.js';
import { SendTrouble } from '../kit/SendTrouble.js';
import { proposedGrants } from './proposed-grants.js';

interface GrantAllProps {
  readonly products: readonly UrgentBatchProductFragment[];
  readonly requests: readonly ListedUrgentFragment[];
  readonly refetch: () => void;
}

/** Grants everybody who waits what is proposed: one decision. */
export function GrantAll({ products, requests, refetch }: GrantAllProps) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  const [failure, setFailure] = useState<string>();
  const { send, sending, problem } = useOnce(GrantUrgentRequestsDocument);
  const grants = proposedGrants(products, requests);
  const grant = async () => {
    setAsking(false);
    setFailure(undefined);
    const data = await send({ grants, remark: '' });
    if (data === undefined) return;
    setFailure('message' in data.outcome ? data.outcome.message : undefined);
    refetch();
  };
  return (
    <div className="urgent-grant-all">
      {grants.length === 0 ? (
        <Paragraph>{t('urgent.batch.nothing')}</Paragraph>
      ) : (
        <Button aria-disabled={sending} onClick={() => (sending ? undefined : setAsking(true))}>
          {t('urgent.batch.grant', { count: grants.length })}
        </Button>
      )}
      <SendTrouble refusal={failure} problem={problem} />
      <ConfirmDialog
        open={asking}
        ask={t('urgent.batch.ask')}
        tell={t('urgent.batch.tell')}
        action={t('urgent.batch.grant', { count: grants.length })}
        onConfirm={() => void grant()}
        onClose={() => setAsking(false)}
      />
    </div>
  );
}
