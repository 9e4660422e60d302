import { Alert, Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { BuiltOn } from '../consolidation/BuiltOn.js';
import { InstitutionsOfWeek } from '../consolidation/InstitutionsOfWeek.js';
import type { Consolidation } from '../consolidation/use-consolidation.js';
import {
  ExportReportsDocument,
  type ReportFormFragment,
  type SentReportFragment,
} from '../generated/graphql.js';
import { DownloadButtons } from '../kit/DownloadButtons.js';
import { PrintButton } from '../kit/PrintButton.js';
import { Section } from '../kit/Section.js';
import { useArrival } from '../kit/use-arrival.js';
import { useFormat } from '../kit/use-format.js';
import { RunsOutSoon } from '../urgent/RunsOutSoon.js';
import { Revisions } from './Revisions.js';
import type { ReportedBy } from './reported-by.js';
import { SentCompared } from './SentCompared.js';
import { SentFigures } from './SentFigures.js';
import { SentWarnings } from './SentWarnings.js';

interface SentReportProps {
  readonly form: ReportFormFragment;
  readonly sent: SentReportFragment;
  /** null: not known (yet). */
  readonly consolidation: Consolidation | null;
  readonly now: string;
  readonly by: ReportedBy;
  /** Whether somebody came to it from the form; else the page opened with it. */
  readonly arrived: boolean;
  /** Absent when it cannot be corrected (any more). */
  readonly onCorrect: (() => void) | undefined;
}

/** The receipt: that it is in, what happens now, what was sent, and who sent what before. */
export function SentReport({ form, sent, by, arrived, consolidation, now, onCorrect }: SentReportProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const heading = useArrival<HTMLHeadingElement>(arrived);
  return (
    <>
      <Alert data-color="success" role="status" className="across">
        <Heading level={2} data-size="xs" ref={heading} tabIndex={-1}>
          {t('report.receipt.title')}
        </Heading>
        <Paragraph>
          {t('report.receipt.at', { at: format.at(sent.submittedAt), name: sent.submittedBy })}{' '}
          {t(`report.receipt.${sent.timeliness}`)}
        </Paragraph>
        {sent.onBehalfBy ? (
          <Paragraph>{t('report.receipt.onBehalf', { name: sent.onBehalfBy.title })}</Paragraph>
        ) : null}
        {by === 'own' ? <Paragraph>{t('report.receipt.next')}</Paragraph> : null}
        {by === 'own' ? (
          <Paragraph>
            {t(form.week.phase === 'CLOSED' ? 'report.receipt.frozen' : 'report.receipt.correctable')}
          </Paragraph>
        ) : null}
        {onCorrect ? (
          <Button variant="secondary" onClick={onCorrect}>
            {t('report.receipt.correct')}
          </Button>
        ) : null}
      </Alert>
      {by === 'own' ? <RunsOutSoon organisationId={form.organisation.id} lines={sent.lines} /> : null}
      <Section title={t('report.receipt.figures')} across>
        <SentFigures sent={sent} />
        <SentCompared form={form} sent={sent} />
        <SentWarnings sent={sent} />
        <PrintButton text={t('report.receipt.print')} />
      </Section>
      {consolidation && consolidation.institutions.length > 0 ? (
        <InstitutionsOfWeek consolidation={consolidation} opensAt={form.week.opensAt} now={now}>
          <BuiltOn consolidation={consolidation} />
        </InstitutionsOfWeek>
      ) : null}
      <Section title={t('report.receipt.history')} across>
        <DownloadButtons
          text={t('import.downloadExport')}
          query={ExportReportsDocument}
          variables={(format) => ({ isoWeek: form.week.isoWeek, format })}
          fileOf={({ exportWeeklyReports }) => exportWeeklyReports}
          none={t('import.noTemplate')}
        />
        <Revisions key={sent.revision} organisationId={form.organisation.id} isoWeek={form.week.isoWeek} />
      </Section>
    </>
  );
}
