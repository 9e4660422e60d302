import { useTranslation } from 'react-i18next';
import { useOnce } from '../api/use-once.js';
import {
  ChangeInstitutionDocument,
  type InstitutionFragment,
  type OrganisationKind,
} from '../generated/graphql.js';
import { DetailsForm } from './DetailsForm.js';
import { useDetails } from './use-details.js';

interface ChangeInstitutionProps {
  readonly institution: InstitutionFragment;
  readonly ownerKind: OrganisationKind;
  readonly onSaved: (name: string) => void;
  readonly onCancel: () => void;
}

/** Changes what it began with: somebody else's change in between is told, never overwritten. */
export function ChangeInstitution({ institution, ownerKind, onSaved, onCancel }: ChangeInstitutionProps) {
  const { t } = useTranslation();
  const { send, sending, problem } = useOnce(ChangeInstitutionDocument);
  const { id: institutionId, version: expectedVersion } = institution;
  const { kind, name, contactName, contactEmail, language } = institution;
  const contactPhone = institution.contactPhone ?? null;
  const fields = useDetails(
    { kind, name, contactName, contactEmail, contactPhone, language },
    async (details) => (await send({ institutionId, expectedVersion, details }))?.outcome,
    onSaved,
  );
  return (
    <DetailsForm
      {...{ ownerKind, sending, problem, onCancel, ...fields }}
      label={t('institutions.editOf', { name })}
      action={t('institutions.save')}
    />
  );
}
