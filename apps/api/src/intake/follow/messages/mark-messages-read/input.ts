import { createUnionType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IdempotencyKeyReused } from '../../../../platform/graphql/failure.js';
import { IdempotencyKeyScalar } from '../../../../platform/graphql/scalars.js';

@InputType()
export class MarkMessagesReadInput {
  @Field(() => [ID], { description: "Those that are not the caller's are left alone." }) messageIds: string[];
  @Field(() => IdempotencyKeyScalar) idempotencyKey: string;
}

@ObjectType()
export class MessagesRead {
  @Field(() => Int, { description: 'Messages that still have something unread.' }) unread: number;
}

export const MarkMessagesReadResult = createUnionType({
  name: 'MarkMessagesReadResult',
  types: () => [MessagesRead, IdempotencyKeyReused] as const,
  resolveType: (value: object) => value.constructor,
});
