import { Alert, Paragraph } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { useLiveQuery } from '../api/use-live-query.js';
import { RoundTroubleDocument } from '../generated/graphql.js';
import { ProblemAlert } from '../kit/ProblemAlert.js';
import { useFormat } from '../kit/use-format.js';

/** Says to those who wait for a calculation that it fails, and what becomes of it. */
export function RoundTrouble({ roundId }: { roundId: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { data, problem, refetch } = useLiveQuery(RoundTroubleDocument, { roundId }, ['ROUND']);
  const trouble = data?.round?.trouble;
  return (
    <div role="status">
      {data === undefined && problem ? <ProblemAlert problem={problem} onRetry={refetch} /> : null}
      {trouble ? (
        <Alert data-color="warning" data-size="sm">
          <Paragraph>
            {t('round.trouble', { attempts: String(trouble.attempts), at: format.at(trouble.nextAttemptAt) })}
          </Paragraph>
          {trouble.errorId ? (
            <Paragraph>
              <code>{t('problem.errorId', { id: trouble.errorId })}</code>
            </Paragraph>
          ) : null}
        </Alert>
      ) : null}
    </div>
  );
}
