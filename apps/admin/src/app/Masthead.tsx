import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { LanguageSwitch } from '../i18n/LanguageSwitch.js';
import { SessionMenu } from '../session/SessionMenu.js';
import { MainMenu } from './MainMenu.js';
import './masthead.css';

export function Masthead() {
  const { t } = useTranslation();
  return (
    <header className="masthead">
      <div className="wide masthead-row">
        <Link href="/" className="brand">
          <img src="/favicon.svg" alt="" width="36" height="36" />
          <span>
            <span className="brand-name">{t('app.name')}</span>
            <span className="brand-tagline">{t('app.tagline')}</span>
          </span>
        </Link>
        <MainMenu />
        <div className="masthead-tools">
          <LanguageSwitch />
          <SessionMenu />
        </div>
      </div>
    </header>
  );
}
