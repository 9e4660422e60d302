import { ArgsType, Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ORGANISATION_KINDS, type OrganisationKind } from '@fordel/shared';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { connectionOf } from '../../platform/graphql/connection.js';
import { Node } from '../../platform/graphql/node.js';
import { PageArgs } from '../../platform/graphql/page.args.js';

export const OrganisationKindEnum = Object.fromEntries(ORGANISATION_KINDS.map((kind) => [kind, kind]));
registerEnumType(OrganisationKindEnum, { name: 'OrganisationKind' });

const RESTRICT = { onDelete: 'RESTRICT' } as const;

@ObjectType({
  implements: () => [Node],
  description: 'Anybody who reports, decides, stores, receives or watches.',
})
@Entity('organisation')
@Check('organisation_kind', `kind in (${ORGANISATION_KINDS.map((kind) => `'${kind}'`).join(', ')})`)
@Check('organisation_number_shape', "organisation_number ~ '^[0-9]{9}$'")
@Check('organisation_kommune_number', "(kommune_number ~ '^[0-9]{4}$') = (kind = 'KOMMUNE')")
@Check('organisation_fylke_number', "fylke_number ~ '^[0-9]{2}$'")
@Check('organisation_fylke_number_of', "(fylke_number is not null) = (kind = 'FYLKESKOMMUNE')")
@Check('organisation_population', 'population > 0')
@Check('organisation_population_80_plus', 'population_80_plus >= 0')
@Check('organisation_somatic_beds', 'somatic_beds > 0')
@Check('organisation_bed_days', 'bed_days >= 0')
@Check('organisation_period', 'valid_to > valid_from')
@Index('organisation_by_fylkesmann', ['fylkesmannId'])
@Index('organisation_by_rhf', ['rhfId'])
@Index('organisation_current_kommune_number', ['kommuneNumber'], { unique: true, where: 'valid_to is null' })
@Index('organisation_current_organisation_number', ['organisationNumber'], {
  unique: true,
  where: 'valid_to is null',
})
export class Organisation {
  @Field(() => ID) @PrimaryColumn('uuid') id: string;
  @Field(() => OrganisationKindEnum) @Column('text') kind: OrganisationKind;
  @Field(() => String, { description: 'As the edition of the register has it.' })
  @Column('text')
  name: string;
  @Field(() => String, {
    description: 'What it is called today, by the clock: a fylkesmann became statsforvalter in 2021.',
  })
  title: string;
  @Field(() => String, {
    nullable: true,
    description: 'Nine digits, modulus 11; null when unknown or not a legal entity.',
  })
  @Column('text', { nullable: true })
  organisationNumber: string | null;
  @Field(() => String, { nullable: true, description: 'Four digits, kommuner only.' })
  @Column('text', { nullable: true })
  kommuneNumber: string | null;
  @Field(() => String, { nullable: true, description: 'Two digits, fylkeskommuner only.' })
  @Column('text', { nullable: true })
  fylkeNumber: string | null;
  @Field(() => Int, { nullable: true, description: 'Inhabitants.' })
  @Column('integer', { nullable: true })
  population: number | null;
  @Column('integer', { name: 'population_80_plus', nullable: true }) population80Plus: number | null;
  @Field(() => Int, { nullable: true }) @Column('integer', { nullable: true }) somaticBeds: number | null;
  @Column('integer', { nullable: true }) bedDays: number | null;
  @ForeignKey(() => Organisation, { name: 'organisation_fylkesmann', ...RESTRICT })
  @Column('uuid', { nullable: true })
  fylkesmannId: string | null;
  @ForeignKey(() => Organisation, { name: 'organisation_rhf', ...RESTRICT })
  @Column('uuid', { nullable: true })
  rhfId: string | null;
  @ForeignKey(() => Organisation, { name: 'organisation_helseforetak', ...RESTRICT })
  @Column('uuid', { nullable: true })
  helseforetakId: string | null;
  @Column('double precision', { nullable: true }) latitude: number | null;
  @Column('double precision', { nullable: true }) longitude: number | null;
  @Field(() => String, { description: "The first day it exists, '2020-01-01'." })
  @Column('date')
  validFrom: string;
  @Field(() => String, { nullable: true, description: 'The first day it no longer exists; null: it does.' })
  @Column('date', { nullable: true })
  validTo: string | null;
}

@ObjectType()
export class OrganisationConnection extends connectionOf(Organisation, 'Organisation') {}

@ArgsType()
export class OrganisationsArgs extends PageArgs {
  @Field(() => OrganisationKindEnum, { nullable: true }) kind?: OrganisationKind | null;
}
