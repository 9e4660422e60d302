import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/database/transaction.js';
import type { SignedLine } from './receipt-movement.js';

export interface Signature {
  readonly shipmentId: string;
  readonly by: string;
  readonly note: string | null;
}

@Injectable()
export class ConfirmReceiptRepository {
  /** What arrived, then who signs; a second signature is refused by the tables themselves. */
  async sign(
    tx: Transaction,
    { shipmentId, by, note }: Signature,
    lines: readonly SignedLine[],
  ): Promise<void> {
    await tx.query(
      `update shipment_line l set arrived = r.arrived, damaged = r.damaged
       from unnest($2::uuid[], $3::bigint[], $4::bigint[]) as r (product_id, arrived, damaged)
       where l.shipment_id = $1 and l.product_id = r.product_id`,
      [
        shipmentId,
        lines.map(({ productId }) => productId),
        lines.map(({ arrived }) => arrived),
        lines.map(({ damaged }) => damaged),
      ],
    );
    await tx.query(
      `update shipment set confirmed_at = fordel_now(), confirmed_by = $2, note = $3, version = version + 1 where id = $1`,
      [shipmentId, by, note],
    );
  }
}
