import { useTranslation } from 'react-i18next';
import { useOnce } from '../api/use-once.js';
import { AddInstitutionDocument, type OrganisationKind } from '../generated/graphql.js';
import { DetailsForm } from './DetailsForm.js';
import { kindsOf } from './kinds.js';
import { useDetails } from './use-details.js';

interface AddInstitutionProps {
  readonly ownerKind: OrganisationKind;
  readonly tell: (text: string) => void;
}

export function AddInstitution({ ownerKind, tell }: AddInstitutionProps) {
  const { t } = useTranslation();
  const { send, sending, problem } = useOnce(AddInstitutionDocument);
  const empty = { name: '', contactName: '', contactEmail: '', contactPhone: null, language: 'NB' as const };
  const kind = kindsOf(ownerKind)[0] ?? 'CLINIC';
  const { settle, ...fields } = useDetails({ ...empty, kind }, (name) =>
    tell(t('institutions.added', { name })),
  );
  return (
    <DetailsForm
      {...{ ownerKind, sending, problem, ...fields }}
      label={t('institutions.add')}
      action={t('institutions.add')}
      onSave={() => void send({ details: fields.details }).then((data) => settle(data?.outcome))}
    />
  );
}
