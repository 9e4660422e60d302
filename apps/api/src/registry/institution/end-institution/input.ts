import { createUnionType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { IdempotencyKeyReused, NotFound, VersionConflict } from '../../../platform/graphql/failure.js';
import { IdempotencyKeyScalar } from '../../../platform/graphql/scalars.js';
import { InstitutionSaved } from '../institution-saved.js';

@InputType()
export class EndInstitutionInput {
  @Field(() => ID) institutionId: string;
  @Field(() => Int, { description: 'The version the caller saw last.' }) expectedVersion: number;
  @Field(() => IdempotencyKeyScalar) idempotencyKey: string;
}

export const EndInstitutionResult = createUnionType({
  name: 'EndInstitutionResult',
  types: () => [InstitutionSaved, NotFound, VersionConflict, IdempotencyKeyReused] as const,
  resolveType: (value: object) => value.constructor,
});
