import type { Me } from '../app/SignedInPage.js';

/** Whether somebody acts for an organisation that can have institutions. */
export const hasInstitutions = ({ role }: Me): boolean => role === 'KOMMUNE' || role === 'HELSEFORETAK';
