import { useTranslation } from 'react-i18next';
import { useLiveQuery } from '../api/use-live-query.js';
import { CountedLink } from '../app/CountedLink.js';
import { UrgentWaitingDocument } from '../generated/graphql.js';

/** The way to the urgent requests for whoever answers them, with how many wait for their answer just now. */
export function WaitingLink() {
  const { t } = useTranslation();
  const { data, problem } = useLiveQuery(UrgentWaitingDocument, {}, ['URGENT']);
  return (
    <CountedLink
      href="/haster"
      title={t('urgent.menu')}
      count={data?.urgentRequestsWaiting}
      told={t('urgent.waiting', { count: data?.urgentRequestsWaiting ?? 0 })}
      unknown={data === undefined && problem !== null ? t('urgent.waitingUnknown') : null}
    />
  );
}
