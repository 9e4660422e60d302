import { useTranslation } from 'react-i18next';
import { useLiveQuery } from '../api/use-live-query.js';
import { CountedLink } from '../app/CountedLink.js';
import { UnreadMessagesDocument } from '../generated/graphql.js';

/** The way to the messages, with how many are unread just now. */
export function UnreadLink() {
  const { t } = useTranslation();
  const { data, problem } = useLiveQuery(UnreadMessagesDocument, {}, ['MESSAGES']);
  return (
    <CountedLink
      href="/meldinger"
      title={t('message.title')}
      count={data?.unreadMessages}
      told={t('message.unread', { count: data?.unreadMessages ?? 0 })}
      unknown={data === undefined && problem !== null ? t('message.unreadUnknown') : null}
    />
  );
}
