import { Injectable } from '@nestjs/common';
import type { UrgentRequest } from '../../../intake/urgent/urgent-request.js';
import type { CallContext } from '../../../platform/access/call-context.js';
import type { Transaction } from '../../../platform/database/transaction.js';
import { Outbox } from '../../../platform/outbox/outbox.js';
import { ownAccount } from '../../../supply/ledger/account.js';
import { Ledger } from '../../../supply/ledger/ledger.js';
import { nationalStoreId } from '../../../supply/national-store.js';
import { URGENT_REQUEST_GRANTED } from '../urgent-events.js';
import type { NewGrantLine } from '../urgent-grant.repository.js';

/** Moves a grant's goods from central stock to reserved for the recipient, and sends them on their way. */
@Injectable()
export class ReserveUrgent {
  constructor(
    private readonly ledger: Ledger,
    private readonly outbox: Outbox,
  ) {}

  async reserve(
    tx: Transaction,
    call: CallContext,
    { id, recipientId }: UrgentRequest,
    lines: readonly NewGrantLine[],
  ): Promise<void> {
    const placeId = await nationalStoreId(tx);
    const legs = lines.map(({ productId, packs, packSize }) => ({
      productId,
      quantity: packs * packSize,
      from: ownAccount('CENTRAL', placeId),
      to: { kind: 'RESERVED' as const, placeId, recipientId },
    }));
    await this.ledger.post(tx, { kind: 'URGENT_GRANT', causeId: id, legs });
    await this.outbox.append(tx, call, { type: URGENT_REQUEST_GRANTED, subjectId: id });
  }
}
