import { Alert, Paragraph } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../api/problem.js';
import { useFormat } from '../kit/use-format.js';

/** Says that what is shown is no longer fresh, and since when. */
export function ConnectionNotice({ problem, at }: { problem: Problem | null; at: Date | undefined }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <div role="status" className="wide">
      {problem && at ? (
        <Alert data-color="warning" data-size="sm" className="notice">
          <Paragraph>
            <strong>{t(problem.kind === 'unexpected' ? 'problem.unexpected' : 'problem.unreachable')}</strong>
          </Paragraph>
          <Paragraph>
            {t('problem.lastSeen', { time: format.time(at) })} {t('problem.unreachableHelp')}
          </Paragraph>
          {problem.kind === 'unexpected' && problem.id !== null ? (
            <Paragraph>
              <code>{t('problem.errorId', { id: problem.id })}</code>
            </Paragraph>
          ) : null}
        </Alert>
      ) : null}
    </div>
  );
}
