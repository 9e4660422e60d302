import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Institution } from '../../../registry/institution/institution.entity.js';
import { ReportingWeekRow } from '../../week/reporting-week.entity.js';

/** One revision of one institution's part of a week's report. Never changed: a correction is the next revision. */
@Entity('institution_part')
@ForeignKey(() => Institution, ['institutionId', 'organisationId'], ['id', 'organisationId'], {
  name: 'institution_part_institution',
  onDelete: 'RESTRICT',
})
@Check('institution_part_revision', 'revision > 0')
@Unique('institution_part_one_revision', ['institutionId', 'isoWeek', 'revision'])
@Unique('institution_part_owner', ['id', 'institutionId'])
@Index('institution_part_by_week', ['organisationId', 'isoWeek'])
export class InstitutionPartRow {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id: string;
  @Column('uuid') institutionId: string;
  @Column('uuid') organisationId: string;
  @ForeignKey(() => ReportingWeekRow, { name: 'institution_part_week', onDelete: 'RESTRICT' })
  @Column('text')
  isoWeek: string;
  @Column('integer') revision: number;
  @Column('timestamptz') sentAt: Date;
  @Column('text') sentBy: string;
  @Column('boolean') synthetic: boolean;
  /** The revision of the report that had been sent when this came; null: none had. */
  @Column('integer', { nullable: true }) reportRevision: number | null;
}
