import { Badge } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { useLiveQuery } from '../api/use-live-query.js';
import { MenuLink } from '../app/MenuLink.js';
import { UnreadMessagesDocument } from '../generated/graphql.js';
import { Announcer } from '../kit/Announcer.js';

const MOST_SHOWN = 99;

/** The way to the messages, with how many are unread just now. */
export function UnreadLink() {
  const { t } = useTranslation();
  const unread = useLiveQuery(UnreadMessagesDocument, {}, 'untold').data?.unreadMessages ?? 0;
  const told = t('message.unread', { count: unread });
  return (
    <>
      <MenuLink href="/meldinger">
        {t('message.title')}
        {unread > 0 ? (
          <>
            {' '}
            <Badge count={unread} maxCount={MOST_SHOWN} data-color="danger" aria-hidden="true" />
            <span className="ds-sr-only">({told})</span>
          </>
        ) : null}
      </MenuLink>
      <Announcer text={told} />
    </>
  );
}
