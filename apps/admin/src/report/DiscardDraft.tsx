import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../kit/ConfirmDialog.js';
import { SendTrouble } from '../kit/SendTrouble.js';
import type { DiscardState } from './use-discard.js';

/** Throws away what is typed and not sent, after asking once more. */
export function DiscardDraft({ discarding: { discard, problem, failure } }: { discarding: DiscardState }) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button type="button" variant="tertiary" data-color="danger" onClick={() => setAsking(true)}>
        {t('report.discard.action')}
      </Button>
      <ConfirmDialog
        open={asking}
        ask={t('report.discard.ask')}
        tell={t('report.discard.tell')}
        action={t('report.discard.action')}
        onConfirm={() => {
          setAsking(false);
          void discard();
        }}
        onClose={() => setAsking(false)}
      />
      <SendTrouble refusal={failure} problem={problem} />
    </>
  );
}
