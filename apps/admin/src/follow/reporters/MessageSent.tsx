import { Link } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { Link as Route } from 'wouter';

/** Says that a message went out, and where its answers will be. */
export function MessageSent({ id, count }: { id: string; count: number }) {
  const { t } = useTranslation();
  return (
    <>
      {t('follow.message.sent', { count })}{' '}
      <Link asChild>
        <Route href={`/meldinger/${id}`}>{t('follow.message.see')}</Route>
      </Link>
    </>
  );
}
