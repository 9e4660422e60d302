import { useTranslation } from 'react-i18next';
import type { ListedMessageFragment } from '../generated/graphql.js';

/** 'Til Utsira kommune', or to how many. */
export function useRecipientsText({ soleRecipient, recipientCount }: ListedMessageFragment): string {
  const { t } = useTranslation();
  return soleRecipient
    ? t('message.to', { name: soleRecipient.title })
    : t('message.toMany', { count: recipientCount });
}
