import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Category } from '../../registry/catalogue/category.entity.js';
import { Organisation } from '../../registry/organisation/organisation.entity.js';

/** What one shipment of the national supply brings a reporter of a category, base units. On its way until it is received. */
@Entity('intake_delivery')
@Check('intake_delivery_shipped', 'shipped > 0')
@Check('intake_delivery_received', 'received >= 0')
@Check('intake_delivery_signed', '(received is null) = (received_at is null)')
@Index('intake_delivery_by_organisation', ['organisationId'])
export class DeliveryRow {
  @PrimaryColumn('uuid') shipmentId: string;
  @PrimaryColumn('text')
  @ForeignKey(() => Category, { name: 'intake_delivery_category', onDelete: 'RESTRICT' })
  categoryCode: string;
  @Column('uuid')
  @ForeignKey(() => Organisation, { name: 'intake_delivery_organisation', onDelete: 'RESTRICT' })
  organisationId: string;
  @Column('bigint') shipped: number;
  @Column('timestamptz') plannedAt: Date;
  @Column('bigint', { nullable: true }) received: number | null;
  @Column('timestamptz', { nullable: true }) receivedAt: Date | null;
}
