import { Check, Column, Entity, ForeignKey, Generated, Index, PrimaryColumn, Unique } from 'typeorm';
import { AllocationRoundRow } from '../../allocation/round/round.entity.js';
import { Organisation } from '../../registry/organisation/organisation.entity.js';

/** What one recipient gets of one round's release, until it signs for it. */
@Entity('shipment')
@Unique('shipment_one_per_release', ['roundId', 'recipientId'])
@Unique('shipment_number', ['number'])
@Index('shipment_by_recipient', ['recipientId'])
@Check('shipment_eta', 'eta_latest >= eta_earliest')
export class ShipmentRow {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id: string;
  @Column('bigint') @Generated('increment') number: number;
  @Column('uuid')
  @ForeignKey(() => AllocationRoundRow, { name: 'shipment_round', onDelete: 'RESTRICT' })
  roundId: string;
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
