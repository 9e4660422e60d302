import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Organisation } from '../../registry/organisation/organisation.entity.js';
import { Product } from '../../registry/catalogue/product.entity.js';

@Entity('goods_receipt')
@Check('goods_receipt_quantity', 'quantity > 0')
@Check('goods_receipt_reference', `reference ~ '[^[:space:]]'`)
export class GoodsReceiptRow {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id: string;
  @ForeignKey(() => Organisation, { name: 'goods_receipt_store', onDelete: 'RESTRICT' })
  @Column('uuid')
  storeId: string;
  @ForeignKey(() => Product, { name: 'goods_receipt_product', onDelete: 'RESTRICT' })
  @Column('uuid')
  productId: string;
  @Column('bigint') quantity: number;
  @Column('text') reference: string;
  @Column('timestamptz', { default: () => 'fordel_now()' }) receivedAt: Date;
  @Column('text') receivedBy: string;
  @Column('boolean') synthetic: boolean;
}
