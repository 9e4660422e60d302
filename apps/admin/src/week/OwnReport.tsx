import { Button, Link, Paragraph } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { Link as Route } from 'wouter';
import { useLiveQuery } from '../api/use-live-query.js';
import { type LiveWeekFragment, OwnReportDocument } from '../generated/graphql.js';
import { Loaded } from '../kit/Loaded.js';
import { Section } from '../kit/Section.js';
import { useFormat } from '../kit/use-format.js';
import { OwnReportStatus } from './OwnReportStatus.js';

/** Whether the caller's report of the week is in, and the way to it. Before the week opens nothing is missing yet. */
export function OwnReport({ organisationId, week }: { organisationId: string; week: LiveWeekFragment }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { isoWeek, opensAt, phase } = week;
  const state = useLiveQuery(OwnReportDocument, { organisationId, isoWeek }, ['REPORTS']);
  return (
    <Section title={t('own.title')} across>
      <Loaded state={state} lines={2}>
        {({ weeklyReport }) => (
          <>
            {phase === 'NOT_OPEN' ? (
              <Paragraph>{t('own.notOpen', { at: format.at(opensAt) })}</Paragraph>
            ) : (
              <OwnReportStatus report={weeklyReport} />
            )}
            {phase === 'NOT_OPEN' || (phase === 'CLOSED' && !weeklyReport) ? null : (
              <Button asChild variant={weeklyReport ? 'secondary' : 'primary'} className="own-report-link">
                <Route href={`/uke/${isoWeek}/rapport`}>
                  {t(weeklyReport ? 'report.linkSent' : 'report.link')}
                </Route>
              </Button>
            )}
            <Link asChild>
              <Route href="/institusjoner">{t('institutions.link')}</Route>
            </Link>
          </>
        )}
      </Loaded>
    </Section>
  );
}
