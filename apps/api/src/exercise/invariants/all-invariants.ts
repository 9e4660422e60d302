import { conservation } from './conservation.js';
import { decisionsAddUp } from './decisions-add-up.js';
import { everyReceiptSigned } from './every-receipt-signed.js';
import { goodsCounted } from './goods-counted.js';
import type { Invariant } from './invariant.js';
import { markedSynthetic } from './marked-synthetic.js';
import { oneShipmentEach } from './one-shipment-each.js';
import { receiptsBooked } from './receipts-booked.js';
import { reportsCounted } from './reports-counted.js';
import { roundIdentity } from './round-identity.js';
import { waterline } from './waterline.js';

/** In the order of the week. */
export const INVARIANTS: readonly Invariant[] = [
  reportsCounted,
  goodsCounted,
  roundIdentity,
  decisionsAddUp,
  waterline,
  oneShipmentEach,
  everyReceiptSigned,
  receiptsBooked,
  conservation,
  markedSynthetic,
];
