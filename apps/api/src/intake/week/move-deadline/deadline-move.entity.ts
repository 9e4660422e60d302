import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { ReportingWeekRow } from '../reporting-week.entity.js';

/** The deadline of one week was moved, to later. Never changed: another move is the next revision. */
@Entity('deadline_move')
@Check('deadline_move_revision', 'revision > 0')
@Check('deadline_move_reason', 'length(reason) between 1 and 500')
@Check('deadline_move_later', 'moved_to > moved_from')
@Check('deadline_move_before_it_passed', 'moved_at < moved_from')
@Unique('deadline_move_one_revision', ['isoWeek', 'revision'])
export class DeadlineMoveRow {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id: string;
  @ForeignKey(() => ReportingWeekRow, { name: 'deadline_move_week', onDelete: 'RESTRICT' })
  @Column('text')
  isoWeek: string;
  @Column('integer') revision: number;
  @Column('timestamptz') movedFrom: Date;
  @Column('timestamptz') movedTo: Date;
  @Column('text') reason: string;
  @Column('text') movedBy: string;
  @Column('timestamptz', { default: () => 'fordel_now()' }) movedAt: Date;
}
