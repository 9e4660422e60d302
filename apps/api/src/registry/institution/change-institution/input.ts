import { createUnionType, Field, ID, InputType, Int } from '@nestjs/graphql';
import {
  IdempotencyKeyReused,
  InvalidInput,
  NotFound,
  VersionConflict,
} from '../../../platform/graphql/failure.js';
import { IdempotencyKeyScalar } from '../../../platform/graphql/scalars.js';
import { InstitutionSaved } from '../institution-saved.js';
import { InstitutionDetailsInput } from '../institution-details.js';

@InputType()
export class ChangeInstitutionInput {
  @Field(() => ID) institutionId: string;
  @Field(() => Int, { description: 'The version the caller saw last.' }) expectedVersion: number;
  @Field(() => InstitutionDetailsInput) details: InstitutionDetailsInput;
  @Field(() => IdempotencyKeyScalar) idempotencyKey: string;
}

export const ChangeInstitutionResult = createUnionType({
  name: 'ChangeInstitutionResult',
  types: () => [InstitutionSaved, InvalidInput, NotFound, VersionConflict, IdempotencyKeyReused] as const,
  resolveType: (value: object) => value.constructor,
});
