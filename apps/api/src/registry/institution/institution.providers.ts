import { AddInstitution } from './add-institution/add-institution.js';
import { ChangeInstitution } from './change-institution/change-institution.js';
import { DetailsCheck } from './details-check.js';
import { EndInstitution } from './end-institution/end-institution.js';
import { InstitutionLinkRepository } from './institution-link.repository.js';
import { InstitutionLinkResolver } from './institution-link.resolver.js';
import { InstitutionLinks } from './institution-links.js';
import { InstitutionRepository } from './institution.repository.js';
import { InstitutionResolver } from './institution.resolver.js';
import { MailLink } from './mail-link/mail-link.js';
import { SendLink } from './mail-link/send-link.js';
import { MakeLink } from './make-link/make-link.js';
import { RevokeLink } from './revoke-link/revoke-link.js';

/** The institutions of an organisation, and the personal links that let them in. */
export const institutionProviders = [
  InstitutionRepository,
  InstitutionLinkRepository,
  InstitutionLinks,
  DetailsCheck,
  AddInstitution,
  ChangeInstitution,
  EndInstitution,
  MakeLink,
  MailLink,
  SendLink,
  RevokeLink,
  InstitutionResolver,
  InstitutionLinkResolver,
];
