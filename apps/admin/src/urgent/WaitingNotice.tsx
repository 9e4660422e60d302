import { Alert, Link, Paragraph } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { Link as Route } from 'wouter';
import { useLiveQuery } from '../api/use-live-query.js';
import { UrgentWaitingDocument } from '../generated/graphql.js';

/** That urgent requests wait for the reader's answer, where they begin their day; nothing when none do. */
export function WaitingNotice() {
  const { t } = useTranslation();
  const count = useLiveQuery(UrgentWaitingDocument, {}, ['URGENT']).data?.urgentRequestsWaiting ?? 0;
  if (count === 0) return null;
  return (
    <Alert data-color="warning" className="across">
      <Paragraph>
        <Link asChild>
          <Route href="/haster">{t('urgent.waiting', { count })}</Route>
        </Link>
      </Paragraph>
    </Alert>
  );
}
