import { Field, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../graphql/connection.js';
import { Node } from '../graphql/node.js';
import { DateTimeScalar } from '../graphql/scalars.js';
import { AuditedMachine } from './audited-machine.js';

@ObjectType({
  implements: () => [Node],
  description: 'One change of one row: who, for whom, what, when, before and after.',
})
export class AuditEvent extends Node {
  @Field(() => DateTimeScalar, { description: "By the exercise's clock when one is on." }) occurredAt: Date;
  @Field(() => DateTimeScalar, { description: 'Real time.' }) recordedAt: Date;
  @Field(() => String) actor: string;
  @Field(() => String) actorRole: string;
  @Field(() => String) operation: string;
  @Field(() => String, { nullable: true }) requestId: string | null;
  @Field(() => AuditedMachine, { nullable: true, description: 'Null: a person, or the program itself.' })
  machine: AuditedMachine | null;
  @Field(() => String) subjectType: string;
  @Field(() => String) subjectId: string;
  @Field(() => String, { nullable: true, description: 'The organisation the change was made for.' })
  organisationId: string | null;
  @Field(() => String, { nullable: true, description: 'The row before, as JSON; null when it is new.' })
  before: string | null;
  @Field(() => String, { nullable: true, description: 'The row after, as JSON; null when it is gone.' })
  after: string | null;
}

@ObjectType()
export class AuditEventConnection extends connectionOf(AuditEvent, 'AuditEvent') {}
