import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Organisation } from '../../registry/organisation/organisation.entity.js';
import { ShipmentRow } from '../shipment/shipment.entity.js';

/** Leg 1: national store to the RHF's store. Leg 2: from there to the recipient. `due_at`: when its next step happens. */
@Entity('shipment_leg')
@Unique('shipment_leg_once', ['shipmentId', 'sequence'])
@Index('shipment_leg_due_next', ['dueAt'], { where: 'due_at IS NOT NULL' })
@Check('shipment_leg_sequence', 'sequence in (1, 2)')
@Check(
  'shipment_leg_state',
  `state in ('WAITING', 'PLANNED', 'PICKED', 'PACKED', 'DISPATCHED', 'IN_TRANSIT', 'DELIVERED')`,
)
@Check('shipment_leg_due', `(due_at is null) = (state in ('WAITING', 'DELIVERED'))`)
@Check('shipment_leg_trouble', '(held_until is null) = (trouble is null)')
@Check('shipment_leg_booking', 'num_nonnulls(consignment_number, departs_at, arrives_at) in (0, 3)')
export class ShipmentLegRow {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id: string;
  @Column('uuid')
  @ForeignKey(() => ShipmentRow, { name: 'shipment_leg_shipment', onDelete: 'RESTRICT' })
  shipmentId: string;
  @Column('smallint') sequence: number;
  @Column('uuid')
  @ForeignKey(() => Organisation, { name: 'shipment_leg_from', onDelete: 'RESTRICT' })
  fromId: string;
  @Column('uuid')
  @ForeignKey(() => Organisation, { name: 'shipment_leg_to', onDelete: 'RESTRICT' })
  toId: string;
  @Column('text') state: string;
  @Column('text', { nullable: true }) consignmentNumber: string | null;
  @Column('timestamptz', { nullable: true }) departsAt: Date | null;
  @Column('timestamptz', { nullable: true }) arrivesAt: Date | null;
  @Column('timestamptz', { nullable: true }) dueAt: Date | null;
  @Column('timestamptz') changedAt: Date;
  @Column('timestamptz', { nullable: true }) dispatchedAt: Date | null;
  @Column('timestamptz', { nullable: true }) deliveredAt: Date | null;
  @Column('timestamptz', { nullable: true }) heldUntil: Date | null;
  @Column('text', { nullable: true }) trouble: string | null;
}
