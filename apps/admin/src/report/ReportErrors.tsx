import { Alert, Paragraph } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import type { FormLineFragment } from '../generated/graphql.js';
import { FaultSummary } from '../kit/FaultSummary.js';
import { SendTrouble } from '../kit/SendTrouble.js';
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
  const { faults, told, attempts, problem } = report;
  const entries = [
    ...(attempts === 0 ? [] : faultEntries(lines, faults, t, format)),
    ...told.flatMap(({ id, message }) => (id === null ? [] : [{ id, message }])),
  ];
  const general = told.filter(({ id }) => id === null);
  return (
    <FaultSummary
      title={t('report.errors', { count: entries.length })}
      faults={problem ? [] : entries}
      moved={attempts}
    >
      {problem ? <SendTrouble problem={problem} /> : null}
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
    </FaultSummary>
  );
}
