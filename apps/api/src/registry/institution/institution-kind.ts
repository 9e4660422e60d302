import { registerEnumType } from '@nestjs/graphql';
import type { OrganisationKind } from '@fordel/shared';

export enum InstitutionKind {
  HOME_CARE = 'HOME_CARE',
  NURSING_HOME = 'NURSING_HOME',
  GENERAL_PRACTICE = 'GENERAL_PRACTICE',
  SHELTER = 'SHELTER',
  PRIVATE_PROVIDER = 'PRIVATE_PROVIDER',
  FUNERAL_HOME = 'FUNERAL_HOME',
  HOSPITAL = 'HOSPITAL',
  CLINIC = 'CLINIC',
}
registerEnumType(InstitutionKind, {
  name: 'InstitutionKind',
  valuesMap: {
    HOME_CARE: { description: 'A home care zone. Of a kommune.' },
    NURSING_HOME: { description: 'Of a kommune.' },
    GENERAL_PRACTICE: { description: 'General practitioners and emergency clinics. Of a kommune.' },
    SHELTER: { description: 'Emergency shelters and isolation places. Of a kommune.' },
    PRIVATE_PROVIDER: { description: 'A private nursing home or service. Of a kommune.' },
    FUNERAL_HOME: { description: 'Of a kommune.' },
    HOSPITAL: { description: 'Of a helseforetak.' },
    CLINIC: { description: 'Of a helseforetak or a private hospital.' },
  },
});

const OF_HOSPITALS: readonly InstitutionKind[] = [InstitutionKind.HOSPITAL, InstitutionKind.CLINIC];

/** What kinds of institutions an organisation answers for. */
export function kindsOf(organisation: OrganisationKind): readonly InstitutionKind[] {
  if (organisation === 'KOMMUNE')
    return Object.values(InstitutionKind).filter((kind) => !OF_HOSPITALS.includes(kind));
  return organisation === 'HELSEFORETAK' || organisation === 'PRIVATE_HOSPITAL' ? OF_HOSPITALS : [];
}
