import { Alert, ErrorSummary, Paragraph } from '@digdir/designsystemet-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { askId } from './ask-draft.js';
import type { AskState } from './use-ask.js';

/** Everything that keeps the request from being sent, each fault with the way to its field. */
export function AskErrors({ ask: { faults, refused, attempts } }: { ask: AskState }) {
  const { t } = useTranslation();
  const summary = useRef<HTMLDivElement>(null);
  // Not each time they change: whoever types must not be moved away from the field.
  useEffect(() => {
    if (attempts > 0) summary.current?.focus();
  }, [attempts]);
  if (faults.length === 0 && refused === null) return null;
  return (
    <div ref={summary} tabIndex={-1}>
      {refused === null ? null : (
        <Alert data-color="danger" data-size="sm" role="alert">
          <Paragraph>{refused}</Paragraph>
        </Alert>
      )}
      {faults.length === 0 ? null : (
        <ErrorSummary data-size="sm">
          <ErrorSummary.Heading>{t('urgent.errors')}</ErrorSummary.Heading>
          <ErrorSummary.List>
            {faults.map(({ field, message }) => (
              <ErrorSummary.Item key={field}>
                <ErrorSummary.Link href={`#${askId(field)}`}>{message}</ErrorSummary.Link>
              </ErrorSummary.Item>
            ))}
          </ErrorSummary.List>
        </ErrorSummary>
      )}
    </div>
  );
}
