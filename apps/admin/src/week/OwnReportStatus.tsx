import { Alert, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import type { OwnReportQuery } from '../generated/graphql.js';
import { useFormat } from '../kit/use-format.js';

/** Whether this week's report is in. Missing is said as missing, never as zero. */
export function OwnReportStatus({ report }: { report: OwnReportQuery['weeklyReport'] }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (!report) {
    return (
      <Alert data-color="warning" data-size="sm">
        <Heading level={3} data-size="2xs">
          {t('own.missing')}
        </Heading>
        <Paragraph>{t('own.missingHelp')}</Paragraph>
      </Alert>
    );
  }
  return (
    <Alert data-color="success" data-size="sm">
      <Heading level={3} data-size="2xs">
        {t('own.in')} ({t(`own.${report.timeliness}`)})
      </Heading>
      <Paragraph>
        {t('own.sent', { at: format.at(report.submittedAt), name: report.submittedBy })}{' '}
        {t('own.revision', { n: String(report.revision) })}.
      </Paragraph>
      {report.onBehalfBy ? (
        <Paragraph>{t('report.receipt.onBehalf', { name: report.onBehalfBy.title })}</Paragraph>
      ) : null}
    </Alert>
  );
}
