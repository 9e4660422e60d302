import { Field, InputType } from '@nestjs/graphql';
import type { Locale } from '@fordel/shared';
import { LocaleEnum } from '../organisation/contact.entity.js';
import { InstitutionKind } from './institution-kind.js';

/** What an organisation says about one of its institutions. */
@InputType()
export class InstitutionDetailsInput {
  @Field(() => InstitutionKind) kind: InstitutionKind;
  @Field(() => String, { description: 'Up to 120 characters.' }) name: string;
  @Field(() => String, {
    description: 'Of a work contact: the function, not a person. Up to 120 characters.',
  })
  contactName: string;
  @Field(() => String) contactEmail: string;
  @Field(() => String, { nullable: true }) contactPhone?: string | null;
  @Field(() => LocaleEnum) language: Locale;
}

export type InstitutionDetails = Readonly<
  Omit<InstitutionDetailsInput, 'contactPhone'> & { contactPhone: string | null }
>;

/** Without the blanks around what was typed. */
export const tidied = (input: InstitutionDetailsInput): InstitutionDetails => ({
  kind: input.kind,
  name: input.name.trim(),
  contactName: input.contactName.trim(),
  contactEmail: input.contactEmail.trim(),
  contactPhone: input.contactPhone?.trim() || null,
  language: input.language,
});
