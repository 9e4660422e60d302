import { Link } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { Link as Route } from 'wouter';

interface FollowLinksProps {
  readonly isoWeek: string;
  /** Whether there is a nation to go up to. */
  readonly nation: boolean;
}

/** The way on from a follow-up page. */
export function FollowLinks({ isoWeek, nation }: FollowLinksProps) {
  const { t } = useTranslation();
  return (
    <nav className="actions across" aria-label={t('follow.part')}>
      {nation ? (
        <Link asChild>
          <Route href={`/uke/${isoWeek}/oppfolging`}>{t('follow.toNation')}</Route>
        </Link>
      ) : null}
      <Link asChild>
        <Route href={`/uke/${isoWeek}/mangler`}>{t('follow.linkShortages')}</Route>
      </Link>
    </nav>
  );
}
