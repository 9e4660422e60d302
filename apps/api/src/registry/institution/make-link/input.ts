import { createUnionType, Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { IdempotencyKeyReused, NotFound } from '../../../platform/graphql/failure.js';
import { IdempotencyKeyScalar } from '../../../platform/graphql/scalars.js';
import { InstitutionLink } from '../institution-link.js';

@InputType()
export class InstitutionLinkInput {
  @Field(() => ID) institutionId: string;
  @Field(() => IdempotencyKeyScalar) idempotencyKey: string;
}

@ObjectType()
export class InstitutionLinkMade {
  @Field(() => InstitutionLink) link: InstitutionLink;
  @Field(() => String, {
    nullable: true,
    description: 'The address to pass on, shown this once; null when the answer is a repeated one.',
  })
  address: string | null;
}

export const MakeInstitutionLinkResult = createUnionType({
  name: 'MakeInstitutionLinkResult',
  types: () => [InstitutionLinkMade, NotFound, IdempotencyKeyReused] as const,
  resolveType: (value: object) => value.constructor,
});
