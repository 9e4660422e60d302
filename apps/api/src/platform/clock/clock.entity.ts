import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('clock')
@Check('clock_single_row', 'id = 1')
export class ClockRow {
  @PrimaryColumn('smallint', { default: 1 }) id: number;
  @Column('timestamptz', { nullable: true }) stoppedAt: Date | null;
  @Column('text', { nullable: true }) exercise: string | null;
}
