import { Alert, Paragraph } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { useLiveQuery } from '../api/use-live-query.js';
import { RoundTroubleDocument } from '../generated/graphql.js';
import { useFormat } from '../kit/use-format.js';

/** Says to those who wait for a calculation that it fails, and what becomes of it. */
export function RoundTrouble({ roundId }: { roundId: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const trouble = useLiveQuery(RoundTroubleDocument, { roundId }).data?.round?.trouble;
  return (
    <div role="status">
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
