import { Alert, Button } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { FaultSummary } from './FaultSummary.js';
import { SendTrouble } from './SendTrouble.js';
import type { Saying } from './use-saying.js';

interface FormEndProps {
  readonly saying: Saying<never>;
  /** Without it the form stays. */
  readonly onCancel?: () => void;
}

/** Everything that keeps a form from being saved, each fault with the way to its field, and the buttons. */
export function FormEnd({ saying: { faults, attempts, sending, problem }, onCancel }: FormEndProps) {
  const { t } = useTranslation();
  const atFields = faults.flatMap(({ field, message }) => (field === null ? [] : [{ id: field, message }]));
  const conflict = faults.find(({ field }) => field === null);
  return (
    <>
      <FaultSummary title={t('form.errors')} faults={atFields} moved={attempts}>
        {conflict ? (
          <Alert data-color="danger" role="alert">
            <strong>{t('form.conflict')}</strong> {conflict.message}
          </Alert>
        ) : null}
      </FaultSummary>
      <SendTrouble problem={problem} />
      <div className="actions">
        <Button type="submit" aria-disabled={sending}>
          {t(sending ? 'form.saving' : 'form.save')}
        </Button>
        {onCancel ? (
          <Button type="button" variant="tertiary" onClick={onCancel}>
            {t('form.cancel')}
          </Button>
        ) : null}
      </div>
    </>
  );
}
