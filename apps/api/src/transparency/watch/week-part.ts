import { registerEnumType } from '@nestjs/graphql';

export enum WeekPart {
  WEEK = 'WEEK',
  COUNTS = 'COUNTS',
  REPORTS = 'REPORTS',
  CALLS = 'CALLS',
  CONTACTS = 'CONTACTS',
  INSTITUTIONS = 'INSTITUTIONS',
  REMINDERS = 'REMINDERS',
  DELIVERIES = 'DELIVERIES',
  NEED_MODEL = 'NEED_MODEL',
  NORMAL_STOCK = 'NORMAL_STOCK',
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
    WEEK: { description: 'The week was opened or closed, or its deadline moved.' },
    COUNTS: { description: 'What everybody may know: how many reports are in, how the shipments stand.' },
    REPORTS: { description: "A report that is the caller's to read." },
    CALLS: { description: "A call to a reporter that is the caller's to follow up." },
    CONTACTS: { description: "A contact that is the caller's to reach, of whichever week." },
    INSTITUTIONS: {
      description:
        "An institution of the caller's or that it acts for: its link, its part of the week, whether the report was sent.",
    },
    REMINDERS: { description: "A reminder that is the caller's to see, or a switch of its own." },
    DELIVERIES: {
      description:
        "What was delivered to a reporter whose report is the caller's to read, of whichever week.",
    },
    NEED_MODEL: { description: 'A figure of the need model, of whichever week.' },
    NORMAL_STOCK: { description: "A normal stock that is the caller's to see." },
    ROUND: { description: 'The round, or how far its calculation has come.' },
    SHIPMENTS: { description: "A shipment that is the caller's to see." },
    MESSAGES: { description: "A message of the caller's, of whichever week." },
    URGENT: {
      description: "An urgent request that is the caller's to see, or its shipment, of whichever week.",
    },
    CLOCK: { description: 'The clock was set: everything may look different.' },
  },
});
