import { Alert, Button, Paragraph } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../api/problem.js';
import { ProblemAlert } from './ProblemAlert.js';

interface AskTroubleProps {
  readonly problem: Problem;
  readonly onRetry: () => void;
}

/** Why something that is asked for once did not come: nobody asks again but who wants it. */
export function AskTrouble({ problem, onRetry }: AskTroubleProps) {
  const { t } = useTranslation();
  if (problem.kind !== 'unreachable') return <ProblemAlert problem={problem} onRetry={onRetry} />;
  return (
    <Alert data-color="warning" data-size="sm" role="alert">
      <Paragraph>{t('problem.noAnswer')}</Paragraph>
      <Button variant="secondary" data-size="sm" onClick={onRetry}>
        {t('problem.retry')}
      </Button>
    </Alert>
  );
}
