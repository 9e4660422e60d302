import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ROLES, type Role } from '@fordel/shared';

/** Every role a request can have; `system` is the program itself and never calls. */
export const RoleEnum = Object.fromEntries(
  ROLES.filter((role) => role !== 'system').map((role) => [role.toUpperCase(), role]),
);
registerEnumType(RoleEnum, { name: 'Role', description: 'On whose behalf a request acts.' });

@ObjectType('Caller', { description: 'Who is calling, as the current membership has it.' })
export class Me {
  @Field(() => String, { description: 'Empty for the public.' }) name: string;
  @Field(() => RoleEnum) role: Role;
  organisationId: string | null;
}
