import { Button, Link } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { Link as Route } from 'wouter';
import { useLiveQuery } from '../api/use-live-query.js';
import { OwnReportDocument } from '../generated/graphql.js';
import { Loaded } from '../kit/Loaded.js';
import { Section } from '../kit/Section.js';
import { OwnReportStatus } from './OwnReportStatus.js';

export function OwnReport({ organisationId, isoWeek }: { organisationId: string; isoWeek: string }) {
  const { t } = useTranslation();
  const state = useLiveQuery(OwnReportDocument, { organisationId, isoWeek }, ['REPORTS']);
  return (
    <Section title={t('own.title')} across>
      <Loaded state={state} lines={2}>
        {({ weeklyReport }) => (
          <>
            <OwnReportStatus report={weeklyReport} />
            <Button asChild variant={weeklyReport ? 'secondary' : 'primary'} className="own-report-link">
              <Route href={`/uke/${isoWeek}/rapport`}>
                {t(weeklyReport ? 'report.linkSent' : 'report.link')}
              </Route>
            </Button>
            <Link asChild>
              <Route href="/institusjoner">{t('institutions.link')}</Route>
            </Link>
          </>
        )}
      </Loaded>
    </Section>
  );
}
