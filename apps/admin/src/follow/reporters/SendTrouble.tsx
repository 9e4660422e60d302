import { Alert, Paragraph } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../../api/problem.js';
import { ProblemAlert } from '../../kit/ProblemAlert.js';

interface SendTroubleProps {
  /** What the API said to it; null: nothing. */
  readonly refusal: string | null;
  readonly problem: Problem | null;
}

/** Why something was not stored: it was refused, no answer came, or it failed. What was typed stays. */
export function SendTrouble({ refusal, problem }: SendTroubleProps) {
  const { t } = useTranslation();
  return (
    <>
      {refusal === null ? null : (
        <Alert data-color="danger" data-size="sm" role="alert">
          <Paragraph>{refusal}</Paragraph>
        </Alert>
      )}
      {problem?.kind === 'unreachable' ? <Paragraph role="alert">{t('round.lost')}</Paragraph> : null}
      {problem && problem.kind !== 'unreachable' ? <ProblemAlert problem={problem} /> : null}
    </>
  );
}
