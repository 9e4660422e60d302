import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Institution } from '../../registry/institution/institution.entity.js';
import { InstitutionPartRow } from '../institutions/part/institution-part.entity.js';
import { WeeklyReportRow } from '../report/weekly-report.entity.js';

/** Which revision of an institution's part a report was built on; `partId` null: it was missing. */
@Entity('weekly_report_part')
@ForeignKey(() => WeeklyReportRow, ['reportId', 'organisationId'], ['id', 'organisationId'], {
  name: 'weekly_report_part_report',
  onDelete: 'RESTRICT',
})
@ForeignKey(() => Institution, ['institutionId', 'organisationId'], ['id', 'organisationId'], {
  name: 'weekly_report_part_institution',
  onDelete: 'RESTRICT',
})
@ForeignKey(() => InstitutionPartRow, ['partId', 'institutionId'], ['id', 'institutionId'], {
  name: 'weekly_report_part_part',
  onDelete: 'RESTRICT',
})
export class WeeklyReportPartRow {
  @PrimaryColumn('uuid') reportId: string;
  @PrimaryColumn('uuid') institutionId: string;
  @Column('uuid') organisationId: string;
  @Column('uuid', { nullable: true }) partId: string | null;
}
