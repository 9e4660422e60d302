import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/database/transaction.js';
import type { ProductOutcome, RoundStock } from '../calculation/calculate-product.js';
import { splitOf } from './split-of.js';

/** Base units of a product. */
export interface Kept {
  readonly productId: string;
  readonly units: number;
}
export interface Granted extends Kept {
  readonly recipientId: string;
}

/** A round's figures, as whole sets. The database refuses to write them unless the round is being calculated. */
@Injectable()
export class FiguresRepository {
  /** One product's outcome: two statements, however many recipients. */
  async write(tx: Transaction, roundId: string, stock: RoundStock, outcome: ProductOutcome): Promise<void> {
    await tx.query(
      `insert into round_product (round_id, product_id, pack_size, released, packs_split_before, packs_split, split, moves,
         held_back, to_central, allocated) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [
        ...[roundId, stock.productId, outcome.packSize, outcome.released, stock.ledger, outcome.packs],
        ...[JSON.stringify(splitOf(outcome)), JSON.stringify(outcome.moves)],
        ...[outcome.heldBackUnits, outcome.toCentralUnits, outcome.allocatedUnits],
      ],
    );
    await tx.query(
      `insert into allocation_decision (round_id, product_id, recipient_id, pool, packs, units, stock, weekly_burn,
         plausible_need, request, hundredth_days_before, hundredth_days_after, limited_by, flags, explanation)
       select $1, $2, line.id, line.pool, line.packs, line.units, line.stock, line.burn, line.need, given.request,
              line."coverBefore", line."coverAfter", line."limitedBy", line.flags, given.record
       from unnest($3::bigint[], $4::text[]::jsonb[]) as given (request, record),
         jsonb_to_record(given.record) as line (id uuid, pool text, packs bigint, units bigint, stock bigint, burn bigint,
           need bigint, "coverBefore" bigint, "coverAfter" bigint, "limitedBy" text, flags text[])`,
      [roundId, stock.productId, outcome.requests, outcome.recipients.map((line) => JSON.stringify(line))],
    );
  }

  /** What recipients get, where it is anything. */
  granted(tx: Transaction, roundId: string): Promise<Granted[]> {
    return tx.query<Granted>(
      `select product_id as "productId", recipient_id as "recipientId", units from allocation_decision
       where round_id = $1 and units > 0 order by recipient_id, product_id`,
      [roundId],
    );
  }

  /** What stays in the national store: central stock, and what pools hold back there for their urgent cases. */
  kept(tx: Transaction, roundId: string): Promise<Kept[]> {
    return tx.query<Kept>(
      `select product_id as "productId", to_central + held_back as units from round_product
       where round_id = $1 and to_central + held_back > 0 order by product_id`,
      [roundId],
    );
  }
}
