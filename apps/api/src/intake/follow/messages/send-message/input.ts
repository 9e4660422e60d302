import { createUnionType, Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { IdempotencyKeyReused, InvalidInput } from '../../../../platform/graphql/failure.js';
import { IdempotencyKeyScalar } from '../../../../platform/graphql/scalars.js';
import { Message } from '../message.js';

@InputType()
export class SendMessageInput {
  @Field(() => [ID], {
    nullable: true,
    description:
      'Whom, by organisation, of messageAddressees; null: every kommune or hospital the caller answers (Helsedirektoratet: every kommune), or the one that answers it.',
  })
  to?: string[] | null;
  @Field(() => String, { description: '1 to 200 characters.' }) subject: string;
  @Field(() => String, { description: '1 to 10000 characters.' }) body: string;
  @Field(() => IdempotencyKeyScalar) idempotencyKey: string;
}

@ObjectType()
export class MessageSent {
  @Field(() => Message) readonly message: Message;
  constructor(message: Message) {
    this.message = message;
  }
}

export const SendMessageResult = createUnionType({
  name: 'SendMessageResult',
  types: () => [MessageSent, InvalidInput, IdempotencyKeyReused] as const,
  resolveType: (value: object) => value.constructor,
});
