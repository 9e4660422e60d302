import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/database/transaction.js';
import type { ProductStock } from './product-stock.js';

@Injectable()
export class StockRepository {
  /** Every product of the catalogue, from the legs themselves; balances are only compared with them. */
  all(tx: Transaction): Promise<ProductStock[]> {
    return tx.query<ProductStock>(
      `with moved as (
         select account_id, product_id, sum(quantity) as quantity
         from (select from_account_id as account_id, product_id, -quantity as quantity from ledger_leg
               union all select to_account_id, product_id, quantity from ledger_leg) side
         group by account_id, product_id
       ), held as (
         select coalesce(m.product_id, b.product_id) as product_id, a.kind, coalesce(m.quantity, 0) as quantity,
                coalesce(m.quantity, 0) = coalesce(b.quantity, 0) as agrees
         from moved m
         full join ledger_balance b on (b.account_id, b.product_id) = (m.account_id, m.product_id)
         join ledger_account a on a.id = coalesce(m.account_id, b.account_id)
       ), stock as (
         select p.id, p.gtin, coalesce(bool_and(h.agrees), true) as agrees,
                coalesce(-sum(h.quantity) filter (where h.kind = 'SUPPLIER'), 0) as received,
                coalesce(-sum(h.quantity) filter (where h.kind = 'COUNT_DIFFERENCE'), 0) as found,
                coalesce(sum(h.quantity) filter (where h.kind = 'RECEIVED'), 0) as on_hand,
                coalesce(sum(h.quantity) filter (where h.kind = 'CENTRAL'), 0) as central,
                coalesce(sum(h.quantity) filter (where h.kind = 'RESERVED'), 0) as reserved,
                coalesce(sum(h.quantity) filter (where h.kind = 'IN_TRANSIT'), 0) as in_transit,
                coalesce(sum(h.quantity) filter (where h.kind = 'DELIVERED'), 0) as delivered,
                coalesce(sum(h.quantity) filter (where h.kind = 'WRITTEN_OFF'), 0) as written_off
         from product p left join held h on h.product_id = p.id
         group by p.id
       )
       select id as "productId", received, found as "countDifference", on_hand as "onHand", central, reserved,
              in_transit as "inTransit", delivered, written_off as "writtenOff",
              agrees and received + found = on_hand + central + reserved + in_transit + delivered + written_off as conserved
       from stock order by gtin`,
    );
  }
}
