import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Locale } from '@fordel/shared';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Organisation } from './organisation.entity.js';

export const LocaleEnum = { NB: 'nb', NN: 'nn', EN: 'en' } as const satisfies Record<string, Locale>;
registerEnumType(LocaleEnum, { name: 'Locale', description: 'Bokmål, nynorsk, English.' });

@ObjectType({ description: 'Whom to reach, and in which language. A deputy answers when the first cannot.' })
@Entity('contact')
@Check('contact_language', "language in ('nb', 'nn', 'en')")
@Check('contact_version', 'version >= 0')
@Check('contact_name', 'length(name) between 1 and 120')
@Check('contact_email', 'length(email) <= 254')
@Check('contact_phone', 'length(phone) <= 30')
@Index('contact_by_organisation', ['organisationId'])
export class Contact {
  @Field(() => ID) @PrimaryColumn('uuid') id: string;
  @ForeignKey(() => Organisation, { name: 'contact_organisation', onDelete: 'RESTRICT' })
  @Column('uuid')
  organisationId: string;
  @Field(() => String, { description: 'The function, not a person.' }) @Column('text') name: string;
  @Field(() => String) @Column('text') email: string;
  @Field(() => String, { nullable: true }) @Column('text', { nullable: true }) phone: string | null;
  @Field(() => LocaleEnum) @Column('text') language: Locale;
  @ForeignKey(() => Contact, { name: 'contact_deputy_for', onDelete: 'RESTRICT' })
  @Column('uuid', { nullable: true })
  deputyForId: string | null;
  @Field(() => Int, { description: 'To be sent along with a change; 0: as the register says.' })
  @Column('integer', { default: 0 })
  version: number;
  @Field(() => String, {
    nullable: true,
    description: 'The function it stands in for; null: it is the first.',
  })
  deputyFor: string | null;
}
