import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { InstitutionDetailsInput, InstitutionKind } from '../generated/graphql.js';

/** Details as they are filled in: what kind of institution it is may not be chosen yet. */
export interface DetailsDraft extends Omit<InstitutionDetailsInput, 'kind'> {
  readonly kind: InstitutionKind | null;
}

/** What is wrong, and where: 'details.name'. */
export interface DetailsFault {
  readonly path: string;
  readonly message: string;
}

type Outcome =
  | { readonly __typename: 'InstitutionSaved'; readonly institution: { readonly name: string } }
  | { readonly __typename: string; readonly message: string; readonly path?: string };

const isSaved = (outcome: Outcome): outcome is Extract<Outcome, { institution: object }> =>
  outcome.__typename === 'InstitutionSaved';

/**
 * Details being filled in, until they are taken.
 * @param send undefined: no answer came
 */
export function useDetails(
  start: DetailsDraft,
  send: (details: InstitutionDetailsInput) => Promise<Outcome | undefined>,
  onSaved: (name: string) => void,
) {
  const { t } = useTranslation();
  const [details, change] = useState(start);
  const [fault, setFault] = useState<DetailsFault | null>(null);
  const save = async () => {
    const { kind } = details;
    if (kind === null) return setFault({ path: 'details.kind', message: t('institutions.kindMissing') });
    const outcome = await send({ ...details, kind });
    if (outcome === undefined) return;
    if (!isSaved(outcome)) return setFault({ path: outcome.path ?? '', message: outcome.message });
    setFault(null);
    change(start);
    onSaved(outcome.institution.name);
  };
  return { details, change, fault, save };
}
