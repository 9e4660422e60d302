import { Field, ObjectType } from '@nestjs/graphql';
import type { CallingMachine } from '../access/call-context.js';

@ObjectType({
  description:
    'The system that made a change, and whose it is; whom it acted for is the organisation of the actor.',
})
export class AuditedMachine {
  @Field(() => String, { description: "Maskinporten's client_id." }) client: string;
  @Field(() => String, {
    nullable: true,
    description: "Organisation number of whoever's system it is; null: the organisation's own.",
  })
  supplier: string | null;
  @Field(() => String, { nullable: true, description: 'Where the access was delegated to the supplier.' })
  delegationSource: string | null;
  @Field(() => [String], { description: "Altinn's ids of the organisation's system users." })
  systemUsers: readonly string[];
  @Field(() => String, { nullable: true, description: "Altinn's name of the system." }) system: string | null;
}

/** What the audit trail keeps of a machine. */
export function trailOf({ claims }: CallingMachine): AuditedMachine {
  const { clientId, supplierNumber, delegationSource, systemUserIds, systemId } = claims;
  return {
    ...{ client: clientId, supplier: supplierNumber, delegationSource },
    ...{ systemUsers: systemUserIds, system: systemId },
  };
}
