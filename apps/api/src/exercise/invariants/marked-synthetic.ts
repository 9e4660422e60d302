import type { Invariant } from './invariant.js';

export const markedSynthetic: Invariant = {
  name: 'The round and every shipment say that they are synthetic',
  breaches: ({ round, shipments }) => [
    ...(round.synthetic ? [] : ['the round does not']),
    ...shipments.filter(({ synthetic }) => !synthetic).map(({ number }) => `${number} does not`),
  ],
};
