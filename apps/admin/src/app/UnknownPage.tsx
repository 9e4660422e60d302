import { Link, Paragraph } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { Link as Route } from 'wouter';
import { PageFrame } from './PageFrame.js';

/** An address that leads nowhere, with the way home. */
export function UnknownPage() {
  const { t } = useTranslation();
  return (
    <PageFrame title={t('app.unknown')}>
      {() => (
        <Paragraph className="across">
          {t('app.unknownHelp')}{' '}
          <Link asChild>
            <Route href="/">{t('app.unknownHome')}</Route>
          </Link>
        </Paragraph>
      )}
    </PageFrame>
  );
}
