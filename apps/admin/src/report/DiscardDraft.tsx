import { Alert, Button, Paragraph } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../kit/ConfirmDialog.js';
import { ProblemAlert } from '../kit/ProblemAlert.js';
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
      {failure === null ? null : (
        <Alert data-color="danger" data-size="sm" role="alert">
          <Paragraph>{failure}</Paragraph>
        </Alert>
      )}
      {problem?.kind === 'unreachable' ? <Paragraph role="alert">{t('round.lost')}</Paragraph> : null}
      {problem && problem.kind !== 'unreachable' ? <ProblemAlert problem={problem} /> : null}
    </>
  );
}
