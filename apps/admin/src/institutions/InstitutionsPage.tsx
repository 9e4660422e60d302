import { Paragraph } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { SignedInPage } from '../app/SignedInPage.js';
import { hasInstitutions } from './has-institutions.js';
import { OwnInstitutions } from './OwnInstitutions.js';
import './institutions.css';

/** Where a kommune or a helseforetak says which institutions it has, and lets them in. */
export function InstitutionsPage() {
  const { t } = useTranslation();
  return (
    <SignedInPage
      title={t('institutions.title')}
      isFor={hasInstitutions}
      signIn={t('institutions.signIn')}
      forbidden={t('institutions.notYours')}
    >
      {({ organisation }) => (
        <>
          <Paragraph className="across">{t('institutions.intro')}</Paragraph>
          {organisation ? <OwnInstitutions key={organisation.id} ownerKind={organisation.kind} /> : null}
        </>
      )}
    </SignedInPage>
  );
}
