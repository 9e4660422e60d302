import { Heading, List } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import type { SentReportFragment } from '../generated/graphql.js';

/** What was hard to believe of a report that is sent, and what was answered. */
export function SentWarnings({ sent }: { sent: SentReportFragment }) {
  const { t } = useTranslation();
  const warnings = sent.lines.flatMap(({ category, outlook }) =>
    outlook.warnings.map((warning) => ({ ...warning, category })),
  );
  if (warnings.length === 0) return null;
  return (
    <div>
      <Heading level={3} data-size="2xs">
        {t('report.receipt.warnings')}
      </Heading>
      <List.Unordered data-size="sm">
        {warnings.map(({ category, check, path, message, answer }) => (
          <List.Item key={`${check} ${path}`}>
            {category.name}: {message}{' '}
            {answer ? <strong>{t('report.receipt.answered', { reason: answer })}</strong> : null}
          </List.Item>
        ))}
      </List.Unordered>
    </div>
  );
}
