import { useEffect } from 'react';
import { useOnce } from '../api/use-once.js';
import { usePageVisible } from '../api/use-page-visible.js';
import { MarkMessagesReadDocument, type WholeMessageFragment } from '../generated/graphql.js';

/** Notes that a message was read, as soon as somebody looks at it; again after each answer that says it is unread. */
export function useMarkRead(message: WholeMessageFragment): void {
  const { send } = useOnce(MarkMessagesReadDocument);
  const visible = usePageVisible();
  useEffect(() => {
    if (visible && message.unread) void send({ messageIds: [message.id] });
  }, [visible, message, send]);
}
