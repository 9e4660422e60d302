import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/database/transaction.js';
import type { GoodsReceipt } from './goods-receipt.js';

export interface NewGoodsReceipt {
  readonly id: string;
  readonly storeId: string;
  readonly productId: string;
  /** Base units. */
  readonly quantity: number;
  readonly reference: string;
  readonly receivedBy: string;
}

@Injectable()
export class GoodsReceiptRepository {
  /** The product's id when the catalogue has it today. */
  async product(tx: Transaction, id: string): Promise<string | null> {
    const [product] = await tx.query<{ id: string }>(
      `select id from product
       where id::text = $1 and valid_from <= oslo_today() and (valid_to is null or valid_to > oslo_today())`,
      [id],
    );
    return product?.id ?? null;
  }

  async add(tx: Transaction, receipt: NewGoodsReceipt): Promise<void> {
    await tx.query(
      `insert into goods_receipt (id, store_id, product_id, quantity, reference, received_by, synthetic)
       select $1, $2, $3, $4, $5, $6, exercise is not null from clock`,
      [
        receipt.id,
        receipt.storeId,
        receipt.productId,
        receipt.quantity,
        receipt.reference,
        receipt.receivedBy,
      ],
    );
  }

  async one(tx: Transaction, id: string): Promise<GoodsReceipt> {
    const [receipt] = await tx.query<GoodsReceipt>(
      `select id, product_id as "productId", quantity, reference, received_at as "receivedAt", received_by as "receivedBy", synthetic
       from goods_receipt where id = $1`,
      [id],
    );
    if (!receipt) throw new Error(`goods receipt ${id} is gone`);
    return receipt;
  }
}
