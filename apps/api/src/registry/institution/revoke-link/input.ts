import { createUnionType } from '@nestjs/graphql';
import { IdempotencyKeyReused, NotFound } from '../../../platform/graphql/failure.js';
import { InstitutionSaved } from '../institution-saved.js';

export const RevokeInstitutionLinkResult = createUnionType({
  name: 'RevokeInstitutionLinkResult',
  types: () => [InstitutionSaved, NotFound, IdempotencyKeyReused] as const,
  resolveType: (value: object) => value.constructor,
});
