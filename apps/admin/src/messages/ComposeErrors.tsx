import { ErrorSummary } from '@digdir/designsystemet-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { composeId } from './compose-id.js';
import type { ComposeState } from './use-compose.js';

/** Everything that keeps the message from being sent, each fault with the way to its field. */
export function ComposeErrors({ compose: { faults, attempts } }: { compose: ComposeState }) {
  const { t } = useTranslation();
  const summary = useRef<HTMLDivElement>(null);
  // Not each time they change: whoever types must not be moved away from the field.
  useEffect(() => {
    if (attempts > 0) summary.current?.focus();
  }, [attempts]);
  if (faults.length === 0) return null;
  return (
    <div ref={summary} tabIndex={-1}>
      <ErrorSummary data-size="sm">
        <ErrorSummary.Heading>{t('message.errors')}</ErrorSummary.Heading>
        <ErrorSummary.List>
          {faults.map(({ field, message }) => (
            <ErrorSummary.Item key={field}>
              <ErrorSummary.Link href={`#${composeId(field)}`}>{message}</ErrorSummary.Link>
            </ErrorSummary.Item>
          ))}
        </ErrorSummary.List>
      </ErrorSummary>
    </div>
  );
}
