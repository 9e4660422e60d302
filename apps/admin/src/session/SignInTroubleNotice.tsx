import { Alert, Paragraph } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { useSession } from './session-context.js';

export function SignInTroubleNotice() {
  const { t } = useTranslation();
  const { trouble } = useSession();
  if (trouble === null) return null;
  return (
    <div className="wide">
      <Alert data-color="warning" role="alert" className="notice">
        <Paragraph>
          {trouble.kind === 'refused'
            ? t('session.refused', { reason: trouble.reason })
            : t(`session.${trouble.kind}`)}
        </Paragraph>
      </Alert>
    </div>
  );
}
