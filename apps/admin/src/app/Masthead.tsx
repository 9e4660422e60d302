import { Button } from '@digdir/designsystemet-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import { LanguageSwitch } from '../i18n/LanguageSwitch.js';
import { SessionMenu } from '../session/SessionMenu.js';
import { useSession } from '../session/session-context.js';
import { MainMenu } from './MainMenu.js';
import './masthead.css';

/** On a phone it is one line for whoever is signed in: the rest comes when it is asked for, and goes with the page it was asked for on. */
export function Masthead() {
  const { t } = useTranslation();
  const { session } = useSession();
  const [location] = useLocation();
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(location);
  const id = useId();
  if (at !== location) {
    setAt(location);
    setOpen(false);
  }
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
        {session === null ? null : (
          <Button
            variant="secondary"
            data-size="sm"
            className="masthead-toggle"
            aria-expanded={open}
            aria-controls={id}
            onClick={() => setOpen(!open)}
          >
            {t('app.menuButton')}
          </Button>
        )}
        <div id={id} className="masthead-rest" data-open={session === null || open}>
          <MainMenu />
          <div className="masthead-tools">
            <LanguageSwitch />
            <SessionMenu />
          </div>
        </div>
      </div>
    </header>
  );
}
