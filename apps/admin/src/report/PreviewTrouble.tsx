import { Paragraph } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../kit/ProblemAlert.js';
import type { ReportPreview } from './use-preview.js';

/** Says that what the lines tell of their figures is not of the figures as they stand. */
export function PreviewTrouble({ preview: { problem, refetch } }: { preview: ReportPreview }) {
  const { t } = useTranslation();
  if (problem === null) return null;
  return (
    <>
      <Paragraph>
        <strong>{t('report.meaning.unknown')}</strong>
      </Paragraph>
      <Paragraph data-size="sm">{t('report.meaning.unknownHelp')}</Paragraph>
      <ProblemAlert problem={problem} onRetry={refetch} />
    </>
  );
}
