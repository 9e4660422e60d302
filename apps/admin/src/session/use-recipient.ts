import type { MeQuery } from '../generated/graphql.js';
import { useMe } from './use-me.js';

type Organisation = MeQuery['me']['organisation'];

const RECIPIENTS: readonly string[] = ['KOMMUNE', 'HELSEFORETAK', 'PRIVATE_HOSPITAL'];

/** Whether an organisation is one that reports and receives. */
export const isRecipient = (organisation: Organisation): boolean =>
  !!organisation && RECIPIENTS.includes(organisation.kind);

/** The caller's own organisation when it is one that reports and receives. */
export function useRecipient() {
  const organisation = useMe().data?.me.organisation;
  return organisation && isRecipient(organisation) ? organisation : null;
}
