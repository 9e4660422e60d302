import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/database/transaction.js';

/** Two instants in a recipient's week; null where there was none. */
export interface DeliveryWindow {
  readonly recipientId: string;
  readonly since: Date | null;
  readonly reported: Date | null;
}

/** A category's products, in base units. */
export interface RecipientHolding {
  readonly recipientId: string;
  readonly categoryCode: string;
  /** Reserved for the recipient, or on its way to it. */
  readonly onTheWay: number;
  /** Came into its hands after `since`, and not after `reported` when there is one. */
  readonly deliveredSince: number;
  /** Came into its hands after `reported`. */
  readonly receivedSinceReport: number;
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

  /**
   * What is on its way to recipients and what came, in one statement, so that nothing that is just arriving is counted twice
   * or not at all. A recipient and category with neither is absent.
   */
  ofRecipients(tx: Transaction, windows: readonly DeliveryWindow[]): Promise<RecipientHolding[]> {
    return tx.query<RecipientHolding>(
      `select h.recipient_id as "recipientId", p.category_code as "categoryCode", sum(h.on_the_way) as "onTheWay",
              sum(h.before) as "deliveredSince", sum(h.after) as "receivedSinceReport"
       from (
         select a.recipient_id, b.product_id, b.quantity as on_the_way, 0 as before, 0 as after
         from ledger_balance b join ledger_account a on a.id = b.account_id
         where a.kind in ('RESERVED', 'IN_TRANSIT') and b.quantity > 0
         union all
         select w.recipient_id, l.product_id, 0,
                case when m.occurred_at > w.since and (w.reported is null or m.occurred_at <= w.reported) then l.quantity else 0 end,
                case when m.occurred_at > w.reported then l.quantity else 0 end
         from unnest($1::uuid[], $2::timestamptz[], $3::timestamptz[]) as w (recipient_id, since, reported)
         join ledger_account a on a.recipient_id = w.recipient_id and a.kind = 'DELIVERED'
         join ledger_leg l on l.to_account_id = a.id
         join ledger_movement m on m.id = l.movement_id and m.occurred_at > coalesce(w.since, w.reported)
       ) h join product p on p.id = h.product_id
       group by h.recipient_id, p.category_code`,
      [
        windows.map(({ recipientId }) => recipientId),
        windows.map(({ since }) => since),
        windows.map(({ reported }) => reported),
      ],
    );
  }
}
