import type { Invariant } from './invariant.js';

export const everyReceiptSigned: Invariant = {
  name: 'No shipment without a signed receipt',
  breaches: ({ shipments, round: { shipments: counts } }) => [
    ...shipments
      .filter(({ state, confirmedAt }) => state !== 'CONFIRMED' || confirmedAt === null)
      .map(({ number, recipient, state }) => `${number} to ${recipient.name} is ${state}`),
    ...(counts.total === shipments.length && counts.confirmed === counts.total
      ? []
      : [
          `${shipments.length} shipments, but the round counts ${counts.confirmed} of ${counts.total} confirmed`,
        ]),
  ],
};
