import { Alert, ErrorSummary, Paragraph } from '@digdir/designsystemet-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { FormLineFragment } from '../generated/graphql.js';
import { ProblemAlert } from '../kit/ProblemAlert.js';
import { useFormat } from '../kit/use-format.js';
import { faultEntries } from './fault-entries.js';
import type { ReportState } from './use-report.js';

interface ReportErrorsProps {
  readonly lines: readonly FormLineFragment[];
  readonly report: Pick<ReportState, 'faults' | 'told' | 'attempts' | 'problem'>;
}

/** Everything that keeps the report from being sent, each fault with the way to its field. It is moved to when sending fails. */
export function ReportErrors({ lines, report }: ReportErrorsProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const summary = useRef<HTMLDivElement>(null);
  const { faults, told, attempts, problem } = report;
  // Not each time they change: whoever types must not be moved away from the field.
  useEffect(() => {
    if (attempts > 0) summary.current?.focus();
  }, [attempts]);
  useEffect(() => {
    if (told.length > 0) summary.current?.focus();
  }, [told]);
  if (problem?.kind === 'unreachable') return <Paragraph role="alert">{t('round.lost')}</Paragraph>;
  if (problem) return <ProblemAlert problem={problem} />;
  if (attempts === 0) return null;
  const entries = [
    ...faultEntries(lines, faults, t, format),
    ...told.flatMap(({ id, message }) => (id === null ? [] : [{ id, message }])),
  ];
  const general = told.filter(({ id }) => id === null);
  if (entries.length === 0 && general.length === 0) return null;
  return (
    <div ref={summary} tabIndex={-1} className="report-errors">
      {general.length > 0 ? (
        <Alert data-color="danger" role="alert">
          <Paragraph>
            <strong>{t('report.refusedTitle')}</strong>
          </Paragraph>
          {general.map(({ message }) => (
            <Paragraph key={message}>{message}</Paragraph>
          ))}
        </Alert>
      ) : null}
      {entries.length > 0 ? (
        <ErrorSummary data-size="sm">
          <ErrorSummary.Heading>{t('report.errors', { count: entries.length })}</ErrorSummary.Heading>
          <ErrorSummary.List>
            {entries.map(({ id, message }) => (
              <ErrorSummary.Item key={`${id} ${message}`}>
                <ErrorSummary.Link href={`#${id}`}>{message}</ErrorSummary.Link>
              </ErrorSummary.Item>
            ))}
          </ErrorSummary.List>
        </ErrorSummary>
      ) : null}
    </div>
  );
}
