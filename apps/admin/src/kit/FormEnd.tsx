import { Alert, Button, ErrorSummary, Paragraph } from '@digdir/designsystemet-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from './ProblemAlert.js';
import type { Saying } from './use-saying.js';

interface FormEndProps {
  readonly saying: Saying<never>;
  /** Without it the form stays. */
  readonly onCancel?: () => void;
}

/** Everything that keeps a form from being saved, each fault with the way to its field, and the buttons. */
export function FormEnd({ saying: { faults, attempts, sending, problem }, onCancel }: FormEndProps) {
  const { t } = useTranslation();
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (attempts > 0) summary.current?.focus();
  }, [attempts]);
  const atFields = faults.flatMap(({ field, message }) => (field === null ? [] : [{ field, message }]));
  return (
    <>
      {faults.length > 0 ? (
        <div ref={summary} tabIndex={-1}>
          {faults
            .filter(({ field }) => field === null)
            .map(({ message }) => (
              <Alert key={message} data-color="danger" role="alert">
                <strong>{t('form.conflict')}</strong> {message}
              </Alert>
            ))}
          {atFields.length > 0 ? (
            <ErrorSummary data-size="sm">
              <ErrorSummary.Heading>{t('form.errors')}</ErrorSummary.Heading>
              <ErrorSummary.List>
                {atFields.map(({ field, message }) => (
                  <ErrorSummary.Item key={field}>
                    <ErrorSummary.Link href={`#${field}`}>{message}</ErrorSummary.Link>
                  </ErrorSummary.Item>
                ))}
              </ErrorSummary.List>
            </ErrorSummary>
          ) : null}
        </div>
      ) : null}
      {problem?.kind === 'unreachable' ? <Paragraph role="alert">{t('round.lost')}</Paragraph> : null}
      {problem && problem.kind !== 'unreachable' ? <ProblemAlert problem={problem} /> : null}
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
