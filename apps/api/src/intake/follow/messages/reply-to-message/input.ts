import { createUnionType, Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { IdempotencyKeyReused, InvalidInput, NotFound } from '../../../../platform/graphql/failure.js';
import { IdempotencyKeyScalar } from '../../../../platform/graphql/scalars.js';
import { Message } from '../message.js';

@InputType()
export class ReplyToMessageInput {
  @Field(() => ID) messageId: string;
  @Field(() => ID, {
    nullable: true,
    description: 'Which recipient the sender of the message answers; a recipient leaves it out.',
  })
  organisationId?: string | null;
  @Field(() => String, { description: '1 to 10000 characters.' }) body: string;
  @Field(() => IdempotencyKeyScalar) idempotencyKey: string;
}

@ObjectType()
export class MessageReplied {
  @Field(() => Message) readonly message: Message;
  constructor(message: Message) {
    this.message = message;
  }
}

export const ReplyToMessageResult = createUnionType({
  name: 'ReplyToMessageResult',
  types: () => [MessageReplied, InvalidInput, NotFound, IdempotencyKeyReused] as const,
  resolveType: (value: object) => value.constructor,
});
