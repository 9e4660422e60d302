import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { Locale } from '@fordel/shared';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Node } from '../../platform/graphql/node.js';
import { LocaleEnum } from '../organisation/contact.entity.js';
import { Organisation } from '../organisation/organisation.entity.js';
import { InstitutionKind } from './institution-kind.js';

const KINDS = Object.values(InstitutionKind);

@ObjectType({
  implements: () => [Node],
  description:
    'A part of a kommune or helseforetak that fills in its own part of the weekly report. Ended, never deleted.',
})
@Entity('institution')
@Check('institution_kind', `kind in (${KINDS.map((kind) => `'${kind}'`).join(', ')})`)
@Check('institution_name', 'length(name) between 1 and 120')
@Check('institution_contact_name', 'length(contact_name) between 1 and 120')
@Check('institution_contact_email', 'length(contact_email) <= 254')
@Check('institution_contact_phone', 'length(contact_phone) <= 30')
@Check('institution_language', "language in ('nb', 'nn', 'en')")
@Check('institution_period', 'valid_to >= valid_from')
@Unique('institution_owner', ['id', 'organisationId'])
@Index('institution_by_organisation', ['organisationId'])
@Index('institution_current_name', ['organisationId', 'name'], { unique: true, where: 'valid_to is null' })
export class Institution extends Node {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) declare id: string;
  @ForeignKey(() => Organisation, { name: 'institution_organisation', onDelete: 'RESTRICT' })
  @Column('uuid')
  organisationId: string;
  @Field(() => InstitutionKind) @Column('text') kind: InstitutionKind;
  @Field(() => String) @Column('text') name: string;
  @Field(() => String, { description: 'The function, not a person.' }) @Column('text') contactName: string;
  @Field(() => String) @Column('text') contactEmail: string;
  @Field(() => String, { nullable: true }) @Column('text', { nullable: true }) contactPhone: string | null;
  @Field(() => LocaleEnum, { description: 'What it is written to in.' }) @Column('text') language: Locale;
  @Field(() => String, { description: "The first day it exists, '2020-01-01'." })
  @Column('date')
  validFrom: string;
  @Field(() => String, { nullable: true, description: 'The first day it no longer exists; null: it does.' })
  @Column('date', { nullable: true })
  validTo: string | null;
  @Field(() => Int, { description: 'To be sent along with a change.' })
  @Column('integer', { default: 1 })
  version: number;
}
