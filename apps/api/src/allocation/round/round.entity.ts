import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { ReportingWeekRow } from '../../intake/week/reporting-week.entity.js';
import { PolicyVersionRow } from '../policy/policy-version.entity.js';
import { RoundState } from './round-state.js';

const STATES = Object.values(RoundState)
  .map((state) => `'${state}'`)
  .join(', ');

/** One week's sharing out. `*By` is who, by name; `*Subject` the proven identity that four eyes are told apart by. */
@Entity('allocation_round')
@Unique('allocation_round_week', ['isoWeek'])
@Check('allocation_round_state', `state in (${STATES})`)
@Check('allocation_round_sealed', "(state = 'RELEASED') = (seal is not null)")
@Check('allocation_round_four_eyes', 'approved_subject <> calculation_requested_subject')
@Index('allocation_round_one_at_a_time', { synchronize: false })
export class AllocationRoundRow {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id: string;
  @ForeignKey(() => ReportingWeekRow, { name: 'allocation_round_iso_week', onDelete: 'RESTRICT' })
  @Column('text')
  isoWeek: string;
  @Column('text', { default: RoundState.OPEN }) state: RoundState;
  @Column('integer', { default: 1 }) version: number;
  @ForeignKey(() => PolicyVersionRow, { name: 'allocation_round_policy', onDelete: 'RESTRICT' })
  @Column('uuid')
  policyVersionId: string;
  @Column('text') seed: string;
  @Column('text', { nullable: true }) engineVersion: string | null;
  @Column('timestamptz', { default: () => 'fordel_now()' }) openedAt: Date;
  @Column('text') openedBy: string;
  @Column('timestamptz', { nullable: true }) calculationRequestedAt: Date | null;
  @Column('text', { nullable: true }) calculationRequestedBy: string | null;
  @Column('text', { nullable: true }) calculationRequestedSubject: string | null;
  @Column('timestamptz', { nullable: true }) calculatedAt: Date | null;
  @Column('timestamptz', { nullable: true }) approvedAt: Date | null;
  @Column('text', { nullable: true }) approvedBy: string | null;
  @Column('text', { nullable: true }) approvedSubject: string | null;
  @Column('timestamptz', { nullable: true }) releasedAt: Date | null;
  @Column('text', { nullable: true }) releasedBy: string | null;
  @Column('text', { nullable: true }) seal: string | null;
  @Column('boolean') synthetic: boolean;
}

/** How many products of a round are calculated. */
@Entity('allocation_progress')
@Check('allocation_progress_bounds', 'done between 0 and total')
export class AllocationProgressRow {
  @ForeignKey(() => AllocationRoundRow, { name: 'allocation_progress_round', onDelete: 'RESTRICT' })
  @PrimaryColumn('uuid')
  roundId: string;
  @Column('integer') done: number;
  @Column('integer') total: number;
}
