import { reporterOf } from '../api/personas.js';
import { changed, type Answered } from '../api/changed.js';
import { each } from '../api/each.js';
import { shipmentsOf } from '../outcome/shipments.js';
import { receiptOf } from './arrivals.js';
import { keyOf, type Play } from './play.js';

export const CONFIRM_RECEIPT = `
  mutation ConfirmReceipt($input: ConfirmReceiptInput!) {
    confirmReceipt(input: $input) {
      __typename
      ... on Failure { message }
    }
  }`;

/** Every recipient whose goods have come signs for what it found. */
export async function confirmArrived(play: Play, roundId: string): Promise<void> {
  const { api, scenario, progress } = play;
  const shipments = await shipmentsOf(api, roundId);
  const arrived = shipments.filter(({ state }) => state === 'DELIVERED');
  await each(arrived, async (shipment) => {
    const { lines, note } = receiptOf(shipment, scenario.seed);
    const idempotencyKey = keyOf(play, `receipt-${shipment.id}`);
    const input = {
      shipmentId: shipment.id,
      expectedVersion: shipment.version,
      lines,
      note,
      idempotencyKey,
    };
    const recipient = reporterOf(shipment.recipient.id);
    const answer = await api.ask<{ confirmReceipt: Answered<object> }>(recipient, CONFIRM_RECEIPT, { input });
    changed('ReceiptConfirmed', `The receipt of ${shipment.number}`, answer.confirmReceipt);
    progress.advance();
  });
}
