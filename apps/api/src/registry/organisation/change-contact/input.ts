import { createUnionType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Locale } from '@fordel/shared';
import {
  IdempotencyKeyReused,
  InvalidInput,
  NotFound,
  VersionConflict,
} from '../../../platform/graphql/failure.js';
import { IdempotencyKeyScalar } from '../../../platform/graphql/scalars.js';
import { Contact, LocaleEnum } from '../contact.entity.js';

@InputType()
export class ChangeContactInput {
  @Field(() => ID) contactId: string;
  @Field(() => Int, { description: 'The version the caller saw last.' }) expectedVersion: number;
  @Field(() => String, { description: 'The function, not a person. Up to 120 characters.' }) name: string;
  @Field(() => String) email: string;
  @Field(() => String, { nullable: true, description: 'Digits; null: there is none.' }) phone?: string | null;
  @Field(() => LocaleEnum, { description: 'Of the e-mails it gets.' }) language: Locale;
  @Field(() => IdempotencyKeyScalar) idempotencyKey: string;
}

@ObjectType()
export class ContactChanged {
  @Field(() => Contact) readonly contact: Contact;
  constructor(contact: Contact) {
    this.contact = contact;
  }
}

export const ChangeContactResult = createUnionType({
  name: 'ChangeContactResult',
  types: () => [ContactChanged, InvalidInput, NotFound, VersionConflict, IdempotencyKeyReused] as const,
  resolveType: (value: object) => value.constructor,
});
