import { useTranslation } from 'react-i18next';
import { useOnce } from '../api/use-once.js';
import { AddInstitutionDocument, type OrganisationKind } from '../generated/graphql.js';
import { DetailsForm } from './DetailsForm.js';
import { type DetailsDraft, useDetails } from './use-details.js';

const EMPTY: DetailsDraft = {
  ...{ kind: null, name: '', language: 'NB' },
  ...{ contactName: '', contactEmail: '', contactPhone: null },
};

interface AddInstitutionProps {
  readonly ownerKind: OrganisationKind;
  readonly tell: (text: string) => void;
}

export function AddInstitution({ ownerKind, tell }: AddInstitutionProps) {
  const { t } = useTranslation();
  const { send, sending, problem } = useOnce(AddInstitutionDocument);
  const fields = useDetails(
    EMPTY,
    async (details) => (await send({ details }))?.outcome,
    (name) => tell(t('institutions.added', { name })),
  );
  return (
    <DetailsForm
      {...{ ownerKind, sending, problem, ...fields }}
      label={t('institutions.add')}
      action={t('institutions.add')}
    />
  );
}
