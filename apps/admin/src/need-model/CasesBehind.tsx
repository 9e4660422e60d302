import { Paragraph } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import type { NeedTermsPartsFragment } from '../generated/graphql.js';
import { CasesSource } from './CasesSource.js';

interface CasesBehindProps {
  /** Any of the kommune's: the cases are the same for every category. */
  readonly term: NeedTermsPartsFragment | undefined;
  readonly ownId: string;
  readonly countyId: string | undefined;
}

/** The cases a kommune's terms count on, and where they are from; or that none are known. */
export function CasesBehind({ term, ownId, countyId }: CasesBehindProps) {
  const { t } = useTranslation();
  const cases = term?.cases ?? null;
  const isoWeek = term?.casesOf ?? null;
  return cases === null || isoWeek === null ? (
    <Paragraph>{t('needModel.casesUnknown')}</Paragraph>
  ) : (
    <CasesSource cases={cases} isoWeek={isoWeek} ownId={ownId} countyId={countyId} />
  );
}
