import { Link, Tag } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { Link as Route } from 'wouter';
import type { ListedMessageFragment } from '../generated/graphql.js';
import { useFormat } from '../kit/use-format.js';
import { ReadCount } from './ReadCount.js';
import { useRecipientsText } from './use-recipients-text.js';

/** One message of a box: what it is about, with whom, and whether it has been read. */
export function MessageItem({ message, sent }: { message: ListedMessageFragment; sent: boolean }) {
  const { t } = useTranslation();
  const format = useFormat();
  const to = useRecipientsText(message);
  return (
    <li className={message.unread ? 'message-item message-item-unread' : 'message-item'}>
      <Link asChild>
        <Route href={`/meldinger/${message.id}`}>{message.subject}</Route>
      </Link>
      {message.unread ? (
        <Tag data-color="info" data-size="sm">
          {t('message.isUnread')}
        </Tag>
      ) : null}
      <span className="subtle message-item-with">
        {sent ? to : t('message.from', { name: message.sender.title })}
        <span aria-hidden="true"> · </span>
        {format.at(message.sentAt)}
        {sent ? (
          <>
            <span aria-hidden="true"> · </span>
            <ReadCount message={message} />
          </>
        ) : null}
      </span>
    </li>
  );
}
