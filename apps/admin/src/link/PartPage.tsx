import { Alert, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { OnlyThis } from '../kit/OnlyThis.js';
import { Connected } from '../live/Connected.js';
import { useMe } from '../session/use-me.js';
import { CurrentPart } from './CurrentPart.js';
import { useLink } from './use-link.js';

/** Where an institution fills in its part: opened by its personal link, or by a user of its own. */
export function PartPage() {
  const { link, opening, refused, refuse } = useLink();
  const user = useMe().data?.me.role === 'INSTITUTION';
  if (link !== null) {
    return (
      <Connected token={link} onRefused={refuse}>
        <CurrentPart key={opening} />
      </Connected>
    );
  }
  return user ? <CurrentPart /> : <NoLink refused={refused} />;
}

/** Nothing to open the page with, or something that no longer opens it. */
function NoLink({ refused }: { refused: boolean }) {
  const { t } = useTranslation();
  if (!refused) {
    return (
      <OnlyThis title={t('institutions.part.noLink')}>
        <Paragraph>{t('institutions.part.open')}</Paragraph>
      </OnlyThis>
    );
  }
  return (
    <div className="wide opening">
      <Alert data-color="warning" role="alert">
        <Heading level={1} data-size="xs">
          {t('institutions.part.refused')}
        </Heading>
        <Paragraph>{t('institutions.part.refusedHelp')}</Paragraph>
      </Alert>
    </div>
  );
}
