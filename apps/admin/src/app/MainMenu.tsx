import { useTranslation } from 'react-i18next';
import { hasInstitutions } from '../institutions/has-institutions.js';
import { UnreadLink } from '../messages/UnreadLink.js';
import { useCorresponds } from '../messages/use-corresponds.js';
import { useMe } from '../session/use-me.js';
import { MenuLink } from './MenuLink.js';

/** The way to what is not of one week, for those whose it is. */
export function MainMenu() {
  const { t } = useTranslation();
  const corresponds = useCorresponds();
  const me = useMe().data?.me;
  if (!corresponds) return null;
  return (
    <nav className="main-menu" aria-label={t('app.menu')}>
      <MenuLink href="/">{t('app.week')}</MenuLink>
      <UnreadLink />
      {me && hasInstitutions(me) ? (
        <MenuLink href="/institusjoner">{t('institutions.title')}</MenuLink>
      ) : null}
      <MenuLink href="/innstillinger">{t('reminder.title')}</MenuLink>
    </nav>
  );
}
