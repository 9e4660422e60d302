import { Link } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { Link as Route } from 'wouter';
import type { FollowedReporterFragment } from '../../generated/graphql.js';

interface ReportLinkProps {
  readonly isoWeek: string;
  readonly reporter: FollowedReporterFragment;
  /** Whether the reader reports on behalf of others. */
  readonly reports: boolean;
}

/** The way to what was sent, with its revisions, or to sending it on behalf of who has not. */
export function ReportLink({ isoWeek, reporter: { organisation, status }, reports }: ReportLinkProps) {
  const { t } = useTranslation();
  if (status === 'MISSING' && !reports) return null;
  return (
    <Link asChild>
      <Route href={`/uke/${isoWeek}/rapport/${organisation.id}`}>
        {t(status === 'MISSING' ? 'follow.reportOnBehalf' : 'follow.report')}
        <span className="ds-sr-only"> {organisation.title}</span>
      </Route>
    </Link>
  );
}
