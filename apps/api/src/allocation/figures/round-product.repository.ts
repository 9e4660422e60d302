import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/database/transaction.js';
import type { RoundProduct } from './round-product.js';

@Injectable()
export class RoundProductRepository {
  /** In the order of the report's categories, the largest pack first; none while the round's figures are not the caller's to see. */
  ofRound(tx: Transaction, roundId: string): Promise<RoundProduct[]> {
    return tx.query<RoundProduct>(
      `select rp.round_id as "roundId", rp.product_id as "productId", rp.released, rp.split, rp.allocated,
              rp.to_central as "toCentral", rp.held_back as "heldBack",
              coalesce((select jsonb_agg(move order by position) from jsonb_array_elements(rp.moves) with ordinality
                as m (move, position) where (move ->> 'packs')::bigint > 0), '[]') as moves
       from round_product rp
       join product p on p.id = rp.product_id
       join category c on c.code = p.category_code
       where rp.round_id = $1 order by c.position, rp.pack_size desc, p.gtin`,
      [roundId],
    );
  }
}
