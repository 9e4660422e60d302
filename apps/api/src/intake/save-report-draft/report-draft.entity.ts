import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Organisation } from '../../registry/organisation/organisation.entity.js';
import { ReportingWeekRow } from '../week/reporting-week.entity.js';

/** What an organisation has typed of a week's report and not sent: one at a time. */
@Entity('report_draft')
@Check('report_draft_version', 'version > 0')
export class ReportDraftRow {
  @PrimaryColumn('uuid')
  @ForeignKey(() => Organisation, { name: 'report_draft_organisation', onDelete: 'RESTRICT' })
  organisationId: string;
  @PrimaryColumn('text')
  @ForeignKey(() => ReportingWeekRow, { name: 'report_draft_week', onDelete: 'RESTRICT' })
  isoWeek: string;
  @Column('integer') version: number;
  /** null: it was sent or thrown away. Its version is kept, so that no two drafts of a week ever have the same. */
  @Column('jsonb', { nullable: true }) content: object | null;
  @Column('timestamptz', { default: () => 'fordel_now()' }) savedAt: Date;
  @Column('text') savedBy: string;
}
