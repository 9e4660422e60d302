import { Injectable } from '@nestjs/common';
import type { IsoWeek } from '@fordel/shared';
import type { Transaction } from '../../platform/database/transaction.js';
import type { CentralProduct } from './propose.js';

/** A request that waits for Helsedirektoratet. */
export interface Forwarded {
  readonly id: string;
  readonly recipientId: string;
  readonly categoryCode: string;
  /** Base units. */
  readonly quantity: number;
  /** Until they run dry, 0 when they have. */
  readonly minutesLeft: number;
  /** Base units granted to it before, of the same category, that it has not signed for. */
  readonly underWay: number;
}

@Injectable()
export class UrgentInputsRepository {
  /** Who runs dry first, first. */
  forwarded(tx: Transaction): Promise<Forwarded[]> {
    return tx.query<Forwarded>(
      `select r.id, r.recipient_id as "recipientId", r.category_code as "categoryCode", r.quantity,
              greatest(0, floor(extract(epoch from r.runs_dry_at - fordel_now()) / 60))::integer as "minutesLeft",
              coalesce((select sum(l.units) from urgent_request before join urgent_grant_line l on l.request_id = before.id
                where before.recipient_id = r.recipient_id and before.category_code = r.category_code
                  and before.received_at is null), 0)::bigint as "underWay"
       from urgent_request r where r.state = 'FORWARDED' order by r.runs_dry_at, r.id`,
    );
  }

  /** The products of these categories that are in the catalogue today or in central stock. */
  products(tx: Transaction, isoWeek: IsoWeek, categoryCodes: readonly string[]): Promise<CentralProduct[]> {
    return tx.query<CentralProduct>(
      `select p.id as "productId", p.category_code as "categoryCode", p.pack_size as "packSize",
              div(coalesce(central.quantity, 0), p.pack_size)::bigint as central, coalesce(used.packs, 0)::bigint as used
       from product p
       left join (select b.product_id, sum(b.quantity) as quantity from ledger_balance b
                  join ledger_account a on a.id = b.account_id and a.kind = 'CENTRAL' group by b.product_id) central
         on central.product_id = p.id
       left join (select l.product_id, sum(l.packs) as packs from urgent_grant g
                  join urgent_grant_line l on l.request_id = g.request_id where g.iso_week = $1 group by l.product_id) used
         on used.product_id = p.id
       where p.category_code = any($2)
         and (central.quantity > 0 or p.valid_from <= oslo_today() and (p.valid_to is null or p.valid_to > oslo_today()))
       order by p.id`,
      [isoWeek, categoryCodes],
    );
  }
}
