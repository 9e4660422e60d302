import { useTranslation } from 'react-i18next';
import type { ListedMessageFragment } from '../generated/graphql.js';
import { useFormat } from '../kit/use-format.js';

/** How many of the recipients have read a message. */
export function ReadCount({ message }: { message: ListedMessageFragment }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { readerCount, recipientCount } = message;
  return t('message.readBy', { read: format.number(readerCount), all: format.number(recipientCount) });
}
