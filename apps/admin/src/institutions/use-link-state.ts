import { useTranslation } from 'react-i18next';
import type { LinkFragment } from '../generated/graphql.js';
import { useFormat } from '../kit/use-format.js';

/** Where an institution's link stands, in words. */
export function useLinkState(link: LinkFragment | null | undefined): string {
  const { t } = useTranslation();
  const format = useFormat();
  if (!link) return t('institutions.state.none');
  const { mailState, expiresAt, revokedAt, current } = link;
  if (expiresAt) {
    if (revokedAt) return t('institutions.state.revoked');
    return t(current ? 'institutions.state.current' : 'institutions.state.expired', {
      at: format.at(expiresAt),
    });
  }
  return mailState && mailState !== 'SENT'
    ? t(`institutions.state.${mailState}`)
    : t('institutions.state.none');
}
