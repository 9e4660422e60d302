import { Alert, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Provider } from 'urql';
import { createApiClient } from '../api/client.js';
import { useLocale } from '../i18n/use-locale.js';
import { useMe } from '../session/use-me.js';
import { CurrentPart } from './CurrentPart.js';
import { useLink } from './use-link.js';

/** Where an institution fills in its part: opened by its personal link, or by a user of its own. */
export function PartPage() {
  const { link, opening, refused, refuse } = useLink();
  const locale = useLocale();
  const client = useMemo(
    () => (link === null ? null : createApiClient(locale, link, refuse)),
    [link, locale, refuse],
  );
  const user = useMe().data?.me.role === 'INSTITUTION';
  if (client !== null) {
    return (
      <Provider value={client}>
        <CurrentPart key={opening} />
      </Provider>
    );
  }
  return user ? <CurrentPart /> : <NoLink refused={refused} />;
}

/** Nothing to open the page with, or something that no longer opens it. */
function NoLink({ refused }: { refused: boolean }) {
  const { t } = useTranslation();
  return (
    <div className="wide opening">
      {refused ? (
        <Alert data-color="warning" role="alert">
          <Heading level={1} data-size="xs">
            {t('institutions.part.refused')}
          </Heading>
          <Paragraph>{t('institutions.part.refusedHelp')}</Paragraph>
        </Alert>
      ) : (
        <>
          <h1 className="ds-sr-only">{t('app.name')}</h1>
          <Paragraph>{t('institutions.part.open')}</Paragraph>
        </>
      )}
    </div>
  );
}
