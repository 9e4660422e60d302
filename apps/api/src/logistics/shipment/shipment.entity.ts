import { Check, Column, Entity, Generated, Index, PrimaryColumn, Unique } from 'typeorm';

/** What one recipient gets of one round's release, until it signs for it. */
@Entity('shipment')
@Unique('shipment_one_per_release', ['roundId', 'recipientId'])
@Unique('shipment_number', ['number'])
@Index('shipment_by_recipient', ['recipientId'])
@Check('shipment_eta', 'eta_latest >= eta_earliest')
export class ShipmentRow {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id: string;
  @Column('bigint') @Generated('increment') number: number;
  @Column('uuid') roundId: string;
  @Column('uuid') recipientId: string;
  @Column('timestamptz') etaEarliest: Date;
  @Column('timestamptz') etaLatest: Date;
  @Column('timestamptz', { nullable: true }) confirmedAt: Date | null;
  @Column('text', { nullable: true }) confirmedBy: string | null;
  @Column('text', { nullable: true }) note: string | null;
  @Column('integer', { default: 1 }) version: number;
  @Column('boolean') synthetic: boolean;
}
