import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { Organisation } from '../../registry/organisation/organisation.entity.js';
import { UrgentRequestRow } from './urgent-request.entity.js';
import type { UrgentState } from './urgent-state.js';

const RESTRICT = { onDelete: 'RESTRICT' } as const;

/** What a request came to by somebody's answer. Never changed. */
@Entity('urgent_request_answer')
@ForeignKey(() => UrgentRequestRow, ['requestId', 'recipientId'], ['id', 'recipientId'], {
  name: 'urgent_request_answer_request',
  ...RESTRICT,
})
@Check(
  'urgent_request_answer_state',
  `state in ('FORWARDED', 'SOLVED_LOCALLY', 'GRANTED', 'REJECTED', 'WITHDRAWN')`,
)
@Check('urgent_request_answer_remark', 'length(remark) <= 2000')
@Check('urgent_request_answer_reason', `state in ('GRANTED', 'WITHDRAWN') or remark ~ '[^[:space:]]'`)
@Unique('urgent_request_answer_once', ['requestId', 'state'])
export class UrgentAnswerRow {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id: string;
  @Column('uuid') requestId: string;
  @Column('uuid') recipientId: string;
  @Column('text') state: UrgentState;
  @Column('text') remark: string;
  @Column('timestamptz', { default: () => 'fordel_now()' }) answeredAt: Date;
  @Column('text') answeredBy: string;
  @ForeignKey(() => Organisation, { name: 'urgent_request_answer_organisation', ...RESTRICT })
  @Column('uuid')
  organisationId: string;
}
