import { Alert, Button, Paragraph } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../api/problem.js';

/** What to tell when there is nothing to show of what is asked for again and again. */
export function ProblemAlert({ problem, onRetry }: { problem: Problem; onRetry?: (() => void) | undefined }) {
  const { t } = useTranslation();
  if (problem.kind === 'signIn' || problem.kind === 'forbidden') {
    return <Paragraph className="subtle">{t(`problem.${problem.kind}`)}</Paragraph>;
  }
  return (
    <Alert data-color={problem.kind === 'unexpected' ? 'danger' : 'warning'} data-size="sm" role="alert">
      <Paragraph>
        <strong>{t(`problem.${problem.kind}`)}</strong>
      </Paragraph>
      <Paragraph>{t(`problem.${problem.kind}Help`)}</Paragraph>
      {problem.kind === 'unexpected' && problem.id !== null ? (
        <Paragraph>
          <code>{t('problem.errorId', { id: problem.id })}</code>
        </Paragraph>
      ) : null}
      {onRetry ? (
        <Button variant="secondary" data-size="sm" onClick={onRetry}>
          {t('problem.retry')}
        </Button>
      ) : null}
    </Alert>
  );
}
