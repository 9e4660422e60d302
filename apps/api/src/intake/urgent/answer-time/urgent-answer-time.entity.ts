import { Check, Column, Entity, PrimaryColumn, Unique } from 'typeorm';

/** How long whoever is asked first has to answer, from a day on: the published policy. */
@Entity('urgent_answer_time')
@Check('urgent_answer_time_minutes', 'minutes > 0')
@Check('urgent_answer_time_percent', 'percent_of_time_left between 0 and 100')
@Unique('urgent_answer_time_version', ['validFrom'])
export class UrgentAnswerTimeRow {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id: string;
  @Column('date') validFrom: string;
  @Column('integer') minutes: number;
  @Column('integer') percentOfTimeLeft: number;
  @Column('text') author: string;
  @Column('text') reason: string;
}
