import { Alert, Paragraph } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../api/problem.js';
import { ProblemAlert } from './ProblemAlert.js';

interface SendTroubleProps {
  /** What the API said to it; none: nothing. */
  readonly refusal?: string | null | undefined;
  readonly problem: Problem | null;
}

/** Why something was not done: it was refused, no answer came, or it failed. Nobody tries again but who did. What was typed stays. */
export function SendTrouble({ refusal, problem }: SendTroubleProps) {
  const { t } = useTranslation();
  const lost = problem?.kind === 'unreachable';
  return (
    <>
      {refusal ? (
        <Alert data-color="danger" data-size="sm" role="alert">
          <Paragraph>{refusal}</Paragraph>
        </Alert>
      ) : null}
      {lost ? (
        <Alert data-color="warning" data-size="sm" role="alert">
          <Paragraph>{t('problem.lost')}</Paragraph>
        </Alert>
      ) : null}
      {problem && !lost ? <ProblemAlert problem={problem} /> : null}
    </>
  );
}
