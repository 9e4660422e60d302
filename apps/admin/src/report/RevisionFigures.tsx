import { Details, Heading } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import type { SentReportFragment } from '../generated/graphql.js';
import { Differences } from './Differences.js';
import { draftOfSent } from './draft-of.js';
import { SentFigures } from './SentFigures.js';

interface RevisionFiguresProps {
  readonly sent: SentReportFragment;
  /** The version before; null: there is none. */
  readonly before: SentReportFragment | null;
}

/** What one version of a report said, and what it changed, for whoever opens it. On paper the changes say it all. */
export function RevisionFigures({ sent, before }: RevisionFiguresProps) {
  const { t } = useTranslation();
  const title = (n: number) => t('report.receipt.revision', { n: String(n) });
  return (
    <Details data-size="sm" className={before ? undefined : 'no-print'}>
      <Details.Summary>{t('report.receipt.show')}</Details.Summary>
      <Details.Content>
        {before ? (
          <>
            <Heading level={3} data-size="2xs">
              {t('report.receipt.changed', { n: String(before.revision) })}
            </Heading>
            <Differences
              lines={sent.lines}
              one={draftOfSent(before)}
              other={draftOfSent(sent)}
              titles={[title(before.revision), title(sent.revision)]}
            />
          </>
        ) : null}
        <div className="no-print">
          <SentFigures sent={sent} />
        </div>
      </Details.Content>
    </Details>
  );
}
