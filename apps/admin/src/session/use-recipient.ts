import { useMe } from './use-me.js';

const RECIPIENTS: readonly string[] = ['KOMMUNE', 'HELSEFORETAK', 'PRIVATE_HOSPITAL'];

/** The caller's own organisation when it is one that reports and receives. */
export function useRecipient() {
  const organisation = useMe().data?.me.organisation;
  return organisation && RECIPIENTS.includes(organisation.kind) ? organisation : null;
}
