import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Locale } from '@fordel/shared';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Organisation } from './organisation.entity.js';

export const LocaleEnum = { NB: 'nb', NN: 'nn', EN: 'en' } as const satisfies Record<string, Locale>;
registerEnumType(LocaleEnum, { name: 'Locale', description: 'Bokmål, nynorsk, English.' });

@ObjectType({ description: 'Whom to reach, and in which language. A deputy answers when the first cannot.' })
@Entity('contact')
@Check('contact_language', "language in ('nb', 'nn', 'en')")
@Index('contact_by_organisation', ['organisationId'])
export class Contact {
  @PrimaryColumn('uuid') id: string;
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
  @Field(() => String, {
    nullable: true,
    description: 'The function it stands in for; null: it is the first.',
  })
  deputyFor: string | null;
}
