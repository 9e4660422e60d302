import { useState } from 'react';
import type { InstitutionDetailsInput } from '../generated/graphql.js';

type Outcome =
  | { readonly __typename: 'InstitutionSaved'; readonly institution: { readonly name: string } }
  | { readonly __typename: string; readonly message: string; readonly path?: string };

const isSaved = (outcome: Outcome): outcome is Extract<Outcome, { institution: object }> =>
  outcome.__typename === 'InstitutionSaved';

/** Details being filled in, until they are taken. */
export function useDetails(start: InstitutionDetailsInput, onSaved: (name: string) => void) {
  const [details, change] = useState(start);
  const [fault, setFault] = useState<{ path: string; message: string } | null>(null);
  const settle = (outcome: Outcome | undefined) => {
    if (outcome === undefined) return;
    if (!isSaved(outcome)) return setFault({ path: outcome.path ?? '', message: outcome.message });
    setFault(null);
    change(start);
    onSaved(outcome.institution.name);
  };
  return { details, change, fault, settle };
}
