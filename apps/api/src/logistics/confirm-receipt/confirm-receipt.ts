import { Injectable } from '@nestjs/common';
import type { CallContext } from '../../platform/access/call-context.js';
import { Commands } from '../../platform/commands/commands.js';
import type { Transaction } from '../../platform/database/transaction.js';
import { isUuid } from '../../platform/database/uuid.js';
import { NotFound, VersionConflict, type Failure } from '../../platform/graphql/failure.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { Ledger } from '../../supply/ledger/ledger.js';
import { SHIPMENT_CONFIRMED } from '../shipment-events.js';
import { ShipmentState } from '../shipment/shipment-state.js';
import type { Shipment } from '../shipment/shipment.js';
import { ShipmentRepository } from '../shipment/shipment.repository.js';
import { ConfirmReceiptRepository } from './confirm-receipt.repository.js';
import { ReceiptConfirmed, WrongShipmentState, type ConfirmReceiptInput } from './input.js';
import { receiptFault } from './receipt-faults.js';
import { receiptMovement } from './receipt-movement.js';

/** The recipient says what came; only then is it delivered, short, over or written off. */
@Injectable()
export class ConfirmReceipt {
  constructor(
    private readonly commands: Commands,
    private readonly shipments: ShipmentRepository,
    private readonly receipts: ConfirmReceiptRepository,
    private readonly ledger: Ledger,
    private readonly outbox: Outbox,
  ) {}

  async confirm(call: CallContext, input: ConfirmReceiptInput): Promise<ReceiptConfirmed | Failure> {
    const { shipmentId } = input;
    if (!isUuid(shipmentId)) return new NotFound();
    return this.commands.run<ReceiptConfirmed>(call, {
      input,
      targetId: shipmentId,
      change: (tx) => this.sign(tx, call, input),
      answer: async (tx) =>
        Object.assign(new ReceiptConfirmed(), { shipment: await this.shipments.byId(tx, shipmentId) }),
    });
  }

  private async sign(
    tx: Transaction,
    call: CallContext,
    input: ConfirmReceiptInput,
  ): Promise<Failure | null> {
    const shipment = await this.shipments.hold(tx, input.shipmentId);
    if (!shipment) return new NotFound();
    if (shipment.version !== input.expectedVersion) return new VersionConflict(shipment.version);
    if (shipment.state !== ShipmentState.DELIVERED) return new WrongShipmentState(shipment.state);
    const shipped = await this.shipments.lines(tx, [shipment.id]);
    const fault = receiptFault(input, shipped);
    if (fault) return fault;
    await this.book(tx, call, shipment, input, shipped);
    return null;
  }

  private async book(
    tx: Transaction,
    call: CallContext,
    { id: shipmentId, recipientId, roundId, urgentRequestId }: Shipment,
    input: ConfirmReceiptInput,
    shipped: readonly { productId: string; quantity: number }[],
  ): Promise<void> {
    const arrivals = new Map(input.lines.map((line) => [line.productId.toLowerCase(), line]));
    const lines = shipped.map(({ productId, quantity }) => {
      const line = arrivals.get(productId);
      if (!line) throw new Error(`nothing is said of ${productId}: the faults were not looked for`);
      return { productId, quantity, arrived: line.arrived, damaged: line.damaged };
    });
    const signature = { shipmentId, by: call.caller.name, note: input.note?.trim() || null };
    await this.receipts.sign(tx, signature, lines);
    await this.ledger.post(tx, receiptMovement({ shipmentId, recipientId }, lines));
    const payload = { roundId, urgentRequestId, recipientId, lines };
    await this.outbox.append(tx, call, { type: SHIPMENT_CONFIRMED, subjectId: shipmentId, payload });
  }
}
