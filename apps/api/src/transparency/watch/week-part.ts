import { registerEnumType } from '@nestjs/graphql';

export enum WeekPart {
  COUNTS = 'COUNTS',
  REPORTS = 'REPORTS',
  ROUND = 'ROUND',
  SHIPMENTS = 'SHIPMENTS',
  MESSAGES = 'MESSAGES',
  URGENT = 'URGENT',
  CLOCK = 'CLOCK',
}

registerEnumType(WeekPart, {
  name: 'WeekPart',
  description: 'What somebody who watches a week may have to ask for again.',
  valuesMap: {
    COUNTS: {
      description:
        'What everybody may know: how many reports are in, how the shipments stand, whether the week is closed.',
    },
    REPORTS: { description: "A report that is the caller's to read." },
    ROUND: { description: 'The round, or how far its calculation has come.' },
    SHIPMENTS: { description: "A shipment that is the caller's to see." },
    MESSAGES: { description: "A message of the caller's, of whichever week." },
    URGENT: {
      description: "An urgent request that is the caller's to see, or its shipment, of whichever week.",
    },
    CLOCK: { description: 'The clock was set: everything may look different.' },
  },
});
