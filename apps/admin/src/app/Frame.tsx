import { SkipLink } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { SignInTroubleNotice } from '../session/SignInTroubleNotice.js';
import { useMe } from '../session/use-me.js';
import { Masthead } from './Masthead.js';
import { MenuLink } from './MenuLink.js';
import { useBeginAtTop } from './use-begin-at-top.js';

/** What every page has around it. */
export function Frame({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  useBeginAtTop();
  const isInstitution = useMe().data?.me.role === 'INSTITUTION';
  return (
    <>
      <SkipLink href="#content">{t('app.skip')}</SkipLink>
      <Masthead />
      <main id="content" tabIndex={-1}>
        <SignInTroubleNotice />
        {children}
      </main>
      <footer className="footer">
        <div className="wide">
          {t('app.sources')}{' '}
          {isInstitution ? null : <MenuLink href="/behovsmodell">{t('app.model')}</MenuLink>}
        </div>
      </footer>
    </>
  );
}
