import { createUnionType, Field, InputType } from '@nestjs/graphql';
import { IdempotencyKeyReused, InvalidInput } from '../../../platform/graphql/failure.js';
import { IdempotencyKeyScalar } from '../../../platform/graphql/scalars.js';
import { InstitutionDetailsInput } from '../institution-details.js';
import { InstitutionSaved } from '../institution-saved.js';

@InputType()
export class AddInstitutionInput {
  @Field(() => InstitutionDetailsInput) details: InstitutionDetailsInput;
  @Field(() => IdempotencyKeyScalar) idempotencyKey: string;
}

export const AddInstitutionResult = createUnionType({
  name: 'AddInstitutionResult',
  types: () => [InstitutionSaved, InvalidInput, IdempotencyKeyReused] as const,
  resolveType: (value: object) => value.constructor,
});
