import type { IsoWeek } from '@fordel/shared';
import { useTranslation } from 'react-i18next';
import { type Me, SignedInPage } from '../app/SignedInPage.js';
import { weekParts } from '../kit/iso-week.js';
import { reportsFor } from '../session/reports-for.js';
import { ImportView } from './ImportView.js';
import './import.css';

const ROLES: readonly Me['role'][] = ['KOMMUNE', 'HELSEFORETAK', 'FYLKESMANN', 'RHF'];

/** Where a week's reports come from a file: one's own, a county's or a region's. */
export function ImportPage({ isoWeek }: { isoWeek: IsoWeek }) {
  const { t } = useTranslation();
  const week = String(weekParts(isoWeek).week);
  return (
    <SignedInPage
      title={t('import.title', { week })}
      back={{ href: `/uke/${isoWeek}`, text: t('report.back', { week }) }}
      isFor={({ role }) => ROLES.includes(role)}
      signIn={t('import.signIn')}
      forbidden={t('import.forbidden')}
    >
      {({ organisation, role }) =>
        organisation ? (
          <ImportView organisationId={organisation.id} isoWeek={isoWeek} others={reportsFor(role)} />
        ) : null
      }
    </SignedInPage>
  );
}
