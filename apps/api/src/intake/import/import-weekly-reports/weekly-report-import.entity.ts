import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Organisation } from '../../../registry/organisation/organisation.entity.js';

/** One file of weekly reports that was taken, and what became of it. */
@Entity('weekly_report_import')
@Check('weekly_report_import_sha256', "file_sha256 ~ '^[0-9a-f]{64}$'")
@Check('weekly_report_import_rows', 'stored_rows >= 0')
@Check('weekly_report_import_reports', 'stored_reports >= 0')
@Check('weekly_report_import_unchanged', 'unchanged >= 0')
@Index('weekly_report_import_by_organisation', ['organisationId'])
export class WeeklyReportImportRow {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid')
  @ForeignKey(() => Organisation, { name: 'weekly_report_import_organisation', onDelete: 'RESTRICT' })
  organisationId: string;
  @Column('text') fileName: string;
  @Column('text', { name: 'file_sha256' }) fileSha256: string;
  @Column('integer') storedRows: number;
  @Column('integer') storedReports: number;
  @Column('uuid', { array: true, default: '{}' }) reportIds: string[];
  @Column('integer') unchanged: number;
  @Column('jsonb') leftOut: object;
  @Column('timestamptz', { default: () => 'fordel_now()' }) importedAt: Date;
  @Column('text') importedBy: string;
}
