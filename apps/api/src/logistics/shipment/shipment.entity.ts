import { Check, Column, Entity, ForeignKey, Generated, Index, PrimaryColumn, Unique } from 'typeorm';
import { AllocationRoundRow } from '../../allocation/round/round.entity.js';
import { UrgentGrantRow } from '../../allocation/urgent/urgent-grant.entity.js';
import { Organisation } from '../../registry/organisation/organisation.entity.js';

/** What one recipient gets of one round's release, or of one urgent grant, until it signs for it. */
@Entity('shipment')
@Unique('shipment_one_per_release', ['roundId', 'recipientId'])
@Unique('shipment_one_per_grant', ['urgentRequestId'])
@Unique('shipment_number', ['number'])
@Index('shipment_by_recipient', ['recipientId'])
@Check('shipment_of_one', 'num_nonnulls(round_id, urgent_request_id) = 1')
@Check('shipment_eta', 'eta_latest >= eta_earliest')
export class ShipmentRow {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id: string;
  @Column('bigint') @Generated('increment') number: number;
  @Column('uuid', { nullable: true })
  @ForeignKey(() => AllocationRoundRow, { name: 'shipment_round', onDelete: 'RESTRICT' })
  roundId: string | null;
  @Column('uuid', { nullable: true })
  @ForeignKey(() => UrgentGrantRow, { name: 'shipment_urgent_grant', onDelete: 'RESTRICT' })
  urgentRequestId: string | null;
  @Column('uuid')
  @ForeignKey(() => Organisation, { name: 'shipment_recipient', onDelete: 'RESTRICT' })
  recipientId: string;
  @Column('timestamptz') etaEarliest: Date;
  @Column('timestamptz') etaLatest: Date;
  @Column('timestamptz', { nullable: true }) confirmedAt: Date | null;
  @Column('text', { nullable: true }) confirmedBy: string | null;
  @Column('text', { nullable: true }) note: string | null;
  @Column('integer', { default: 1 }) version: number;
  @Column('boolean') synthetic: boolean;
}
