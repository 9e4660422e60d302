import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { Organisation } from './organisation.entity.js';

/** What an organisation is called in a period, where that changes. */
@Entity('organisation_title')
@Unique('organisation_title_start', ['organisationId', 'validFrom'])
export class OrganisationTitle {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id: string;
  @ForeignKey(() => Organisation, { name: 'organisation_title_organisation', onDelete: 'RESTRICT' })
  @Column('uuid')
  organisationId: string;
  @Column('date') validFrom: string;
  @Column('date', { nullable: true }) validTo: string | null;
  @Column('text') title: string;
}
