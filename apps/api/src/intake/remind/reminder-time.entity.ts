import { Check, Column, Entity, PrimaryColumn, Unique } from 'typeorm';

/** When a kind of reminder goes out, from a week on: the published policy. */
@Entity('reminder_time')
@Check(
  'reminder_time_kind',
  `kind in ('REPORT_DUE', 'REPORT_DUE_TODAY', 'MISSING_IN_COUNTY', 'MISSING_IN_REGION', 'MISSING_AT_DEADLINE')`,
)
@Check('reminder_time_weekday', 'iso_weekday between 1 and 7')
@Check('reminder_time_on_holiday', `on_holiday in ('PREVIOUS_WORKING_DAY', 'SAME_DAY')`)
@Unique('reminder_time_version', ['kind', 'validFrom'])
export class ReminderTimeRow {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id: string;
  @Column('text') kind: string;
  @Column('date') validFrom: string;
  @Column('smallint') isoWeekday: number;
  @Column('time') localTime: string;
  @Column('text') onHoliday: string;
  @Column('text') author: string;
  @Column('text') reason: string;
}
