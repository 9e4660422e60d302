import { useTranslation } from 'react-i18next';
import { UnreadLink } from '../messages/UnreadLink.js';
import { useCorresponds } from '../messages/use-corresponds.js';
import { MenuLink } from './MenuLink.js';

/** The way to what is not of one week, for those whose it is. */
export function MainMenu() {
  const { t } = useTranslation();
  const corresponds = useCorresponds();
  if (!corresponds) return null;
  return (
    <nav className="main-menu" aria-label={t('app.menu')}>
      <MenuLink href="/">{t('app.week')}</MenuLink>
      <UnreadLink />
      <MenuLink href="/innstillinger">{t('reminder.title')}</MenuLink>
    </nav>
  );
}
