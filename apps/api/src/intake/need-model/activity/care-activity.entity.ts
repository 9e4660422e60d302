import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { Organisation } from '../../../registry/organisation/organisation.entity.js';

/** Residents in a kommune's nursing homes, and its home-care visits a week. Never changed: the next figure is the next revision. */
@Entity('care_activity')
@Check('care_activity_week', `iso_week ~ '^[0-9]{4}-W[0-9]{2}$'`)
@Check('care_activity_revision', 'revision > 0')
@Check('care_activity_nursing_home_residents', 'nursing_home_residents >= 0')
@Check('care_activity_home_care_visits', 'home_care_visits >= 0')
@Check('care_activity_source', 'length(source) between 1 and 500')
@Unique('care_activity_one_revision', ['organisationId', 'isoWeek', 'revision'])
export class CareActivityRow {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id: string;
  @ForeignKey(() => Organisation, { name: 'care_activity_organisation', onDelete: 'RESTRICT' })
  @Column('uuid')
  organisationId: string;
  @Column('text') isoWeek: string;
  @Column('integer') revision: number;
  @Column('integer', { nullable: true }) nursingHomeResidents: number | null;
  @Column('integer', { nullable: true }) homeCareVisits: number | null;
  @Column('text') source: string;
  @Column('text') statedBy: string;
  /** null: the kommune says so itself. */
  @ForeignKey(() => Organisation, { name: 'care_activity_on_behalf', onDelete: 'RESTRICT' })
  @Column('uuid', { nullable: true })
  onBehalfBy: string | null;
  @Column('timestamptz', { default: () => 'fordel_now()' }) statedAt: Date;
  @Column('boolean') synthetic: boolean;
}
