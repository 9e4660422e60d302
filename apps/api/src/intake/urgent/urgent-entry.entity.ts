import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { LadderStep } from './ladder-step.js';
import { UrgentRequestRow } from './urgent-request.entity.js';

const RESTRICT = { onDelete: 'RESTRICT' } as const;

/** What was asked, once. Never changed: what is asked again is another entry of the same request. */
@Entity('urgent_request_entry')
@ForeignKey(() => UrgentRequestRow, ['requestId', 'recipientId'], ['id', 'recipientId'], {
  name: 'urgent_request_entry_request',
  ...RESTRICT,
})
@Check('urgent_request_entry_quantity', 'quantity > 0')
@Check('urgent_request_entry_hours', 'hours_left between 0 and 336')
@Unique('urgent_request_entry_owner', ['id', 'recipientId'])
@Index('urgent_request_entry_by_request', ['requestId', 'id'])
export class UrgentEntryRow {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id: string;
  @Column('uuid') requestId: string;
  @Column('uuid') recipientId: string;
  @Column('bigint') quantity: number;
  @Column('integer') hoursLeft: number;
  @Column('timestamptz', { default: () => 'fordel_now()' }) madeAt: Date;
  @Column('text') madeBy: string;
}

/** One step of the escalation ladder as an entry tells it. */
@Entity('urgent_request_step')
@ForeignKey(() => UrgentEntryRow, ['entryId', 'recipientId'], ['id', 'recipientId'], {
  name: 'urgent_request_step_entry',
  ...RESTRICT,
})
@Check('urgent_request_step_name', `step in ('OWN_PURCHASE', 'NEIGHBOURS', 'FYLKESMANN_OR_RHF')`)
@Check('urgent_request_step_outcome', 'length(outcome) <= 1000')
@Check('urgent_request_step_told', `not tried or outcome ~ '[^[:space:]]'`)
export class UrgentStepRow {
  @PrimaryColumn('uuid') entryId: string;
  @PrimaryColumn('text') step: LadderStep;
  @Column('uuid') recipientId: string;
  @Column('boolean') tried: boolean;
  @Column('text') outcome: string;
}
