import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Product } from '../../registry/catalogue/product.entity.js';
import { ShipmentRow } from './shipment.entity.js';

/** One product of a shipment, base units. arrived and damaged are null until the receipt is signed. */
@Entity('shipment_line')
@Check('shipment_line_quantity', 'quantity > 0')
@Check('shipment_line_arrived', 'arrived >= 0')
@Check('shipment_line_damaged', 'damaged >= 0 and damaged <= arrived')
export class ShipmentLineRow {
  @PrimaryColumn('uuid')
  @ForeignKey(() => ShipmentRow, { name: 'shipment_line_shipment', onDelete: 'RESTRICT' })
  shipmentId: string;
  @PrimaryColumn('uuid')
  @ForeignKey(() => Product, { name: 'shipment_line_product', onDelete: 'RESTRICT' })
  productId: string;
  @Column('bigint') quantity: number;
  @Column('bigint', { nullable: true }) arrived: number | null;
  @Column('bigint', { nullable: true }) damaged: number | null;
}
