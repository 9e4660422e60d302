import { Button } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { useSession } from './session-context.js';
import { useMe } from './use-me.js';

/** Who is signed in and for whom, or the way to become somebody. */
export function SessionMenu() {
  const { t } = useTranslation();
  const { session, signIn, signOut } = useSession();
  const me = useMe().data?.me;
  if (session === null) {
    return (
      <Button data-size="sm" onClick={signIn}>
        {t('session.signIn')}
      </Button>
    );
  }
  return (
    <div className="session">
      {me ? (
        <div className="session-who">
          <span className="ds-sr-only">{t('session.signedInAs')} </span>
          <strong>{me.name}</strong>
          {me.organisation ? <span className="subtle">{me.organisation.title}</span> : null}
        </div>
      ) : null}
      <Button data-size="sm" variant="secondary" onClick={signOut}>
        {t('session.signOut')}
      </Button>
    </div>
  );
}
