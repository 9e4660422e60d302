import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import { IdempotencyKeyReused, NotFound } from '../../../platform/graphql/failure.js';
import { InstitutionLink } from '../institution-link.js';

@ObjectType()
export class InstitutionLinkAsked {
  @Field(() => InstitutionLink, { description: 'As it stands now; its mail leaves by itself.' })
  link: InstitutionLink;
}

export const MailInstitutionLinkResult = createUnionType({
  name: 'MailInstitutionLinkResult',
  types: () => [InstitutionLinkAsked, NotFound, IdempotencyKeyReused] as const,
  resolveType: (value: object) => value.constructor,
});
