import { useTranslation } from 'react-i18next';
import { hasInstitutions } from '../institutions/has-institutions.js';
import { useRecipient } from '../session/use-recipient.js';
import { UnreadLink } from '../messages/UnreadLink.js';
import { useCorresponds } from '../messages/use-corresponds.js';
import { useNormalStock } from '../normal-stock/use-normal-stock.js';
import { useMe } from '../session/use-me.js';
import { answersUrgent, seesUrgent } from '../urgent/roles.js';
import { WaitingLink } from '../urgent/WaitingLink.js';
import { MenuLink } from './MenuLink.js';

/** The way to what is not of one week, for those whose it is. */
export function MainMenu() {
  const { t } = useTranslation();
  const corresponds = useCorresponds();
  const normalStock = useNormalStock();
  const me = useMe().data?.me;
  const reports = useRecipient() !== null;
  const urgent = me !== undefined && seesUrgent(me);
  const answers = me !== undefined && answersUrgent(me);
  if (!corresponds && !normalStock && !urgent) return null;
  return (
    <nav className="main-menu" aria-label={t('app.menu')}>
      <MenuLink href="/">{t('app.week')}</MenuLink>
      {reports ? <MenuLink href="/rapporter">{t('history.menu')}</MenuLink> : null}
      {urgent && !answers ? <MenuLink href="/haster">{t('urgent.menu')}</MenuLink> : null}
      {answers ? <WaitingLink /> : null}
      {corresponds ? <UnreadLink /> : null}
      {me && hasInstitutions(me) ? (
        <MenuLink href="/institusjoner">{t('institutions.title')}</MenuLink>
      ) : null}
      {normalStock ? <MenuLink href="/normallager">{t('normalStock.title')}</MenuLink> : null}
      <MenuLink href="/behovsmodell">{t('needModel.title')}</MenuLink>
      {corresponds ? <MenuLink href="/innstillinger">{t('reminder.title')}</MenuLink> : null}
    </nav>
  );
}
