import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/database/transaction.js';

/** Base units of a category's products. */
export interface OnTheWay {
  readonly recipientId: string;
  readonly categoryCode: string;
  readonly quantity: number;
}

/** Two instants in a recipient's week; null where there was none. */
export interface DeliveryWindow {
  readonly recipientId: string;
  readonly since: Date | null;
  readonly reported: Date | null;
}

/** Base units of a category's products that came into a recipient's hands. */
export interface Delivered {
  readonly recipientId: string;
  readonly categoryCode: string;
  /** After `since`, and not after `reported` when there is one. */
  readonly before: number;
  /** After `reported`. */
  readonly after: number;
}

/** What the ledger holds, as an allocation round asks for it. */
@Injectable()
export class Holdings {
  /** Base units per product in the national store that nobody has decided over; a product that never came is absent. */
  async received(tx: Transaction): Promise<Map<string, number>> {
    const rows = await tx.query<{ productId: string; quantity: number }>(
      `select b.product_id as "productId", sum(b.quantity) as quantity
       from ledger_balance b join ledger_account a on a.id = b.account_id
       where a.kind = 'RECEIVED' group by b.product_id`,
    );
    return new Map(rows.map(({ productId, quantity }) => [productId, quantity]));
  }

  /** Reserved for recipients or on its way to them. */
  onTheWay(tx: Transaction): Promise<OnTheWay[]> {
    return tx.query<OnTheWay>(
      `select a.recipient_id as "recipientId", p.category_code as "categoryCode", sum(b.quantity) as quantity
       from ledger_balance b
       join ledger_account a on a.id = b.account_id
       join product p on p.id = b.product_id
       where a.kind in ('RESERVED', 'IN_TRANSIT') and b.quantity > 0
       group by a.recipient_id, p.category_code`,
    );
  }

  /** What came between two reports of a recipient, and since the later one; a recipient that got nothing is absent. */
  delivered(tx: Transaction, windows: readonly DeliveryWindow[]): Promise<Delivered[]> {
    return tx.query<Delivered>(
      `select w.recipient_id as "recipientId", p.category_code as "categoryCode",
              coalesce(sum(l.quantity) filter (
                where m.occurred_at > w.since and (w.reported is null or m.occurred_at <= w.reported)), 0) as before,
              coalesce(sum(l.quantity) filter (where m.occurred_at > w.reported), 0) as after
       from unnest($1::uuid[], $2::timestamptz[], $3::timestamptz[]) as w (recipient_id, since, reported)
       join ledger_account a on a.recipient_id = w.recipient_id and a.kind = 'DELIVERED'
       join ledger_leg l on l.to_account_id = a.id
       join ledger_movement m on m.id = l.movement_id and m.occurred_at > coalesce(w.since, w.reported)
       join product p on p.id = l.product_id
       group by w.recipient_id, p.category_code`,
      [
        windows.map(({ recipientId }) => recipientId),
        windows.map(({ since }) => since),
        windows.map(({ reported }) => reported),
      ],
    );
  }
}
