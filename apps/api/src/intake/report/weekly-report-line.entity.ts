import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Category } from '../../registry/catalogue/category.entity.js';
import { WeeklyReportRow } from './weekly-report.entity.js';

/** One category of a report, in base units. `statedNeed` null: by the rule; `usedLastWeek` null: not known; others null: not told. */
@Entity('weekly_report_line')
@ForeignKey(() => WeeklyReportRow, ['reportId', 'organisationId'], ['id', 'organisationId'], {
  name: 'weekly_report_line_report',
  onDelete: 'RESTRICT',
})
@Check('weekly_report_line_stock', 'stock >= 0')
@Check('weekly_report_line_used', 'used_last_week >= 0')
@Check('weekly_report_line_expected', 'expected_next_week >= 0')
@Check('weekly_report_line_stated_need', 'stated_need >= 0')
@Check('weekly_report_line_own_purchase', 'own_purchase >= 0')
@Check('weekly_report_line_on_order', 'on_order >= 0')
@Check('weekly_report_line_days_dry', 'days_dry between 0 and 6')
export class WeeklyReportLineRow {
  @PrimaryColumn('uuid') reportId: string;
  @PrimaryColumn('text')
  @ForeignKey(() => Category, { name: 'weekly_report_line_category', onDelete: 'RESTRICT' })
  categoryCode: string;
  @Column('uuid') organisationId: string;
  @Column('bigint') stock: number;
  @Column('bigint', { nullable: true }) usedLastWeek: number | null;
  @Column('bigint') expectedNextWeek: number;
  @Column('bigint', { nullable: true }) statedNeed: number | null;
  @Column('bigint', { nullable: true }) ownPurchase: number | null;
  @Column('bigint', { nullable: true }) onOrder: number | null;
  @Column('smallint', { nullable: true }) daysDry: number | null;
}
