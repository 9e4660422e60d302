import { registerEnumType } from '@nestjs/graphql';

/** How telling one organisation went. */
export enum ReminderState {
  WAITING = 'WAITING',
  SENT = 'SENT',
  NOT_CONFIGURED = 'NOT_CONFIGURED',
  EXERCISE = 'EXERCISE',
  SWITCHED_OFF = 'SWITCHED_OFF',
  NO_CONTACT = 'NO_CONTACT',
  OVERTAKEN = 'OVERTAKEN',
  REFUSED = 'REFUSED',
}
registerEnumType(ReminderState, {
  name: 'ReminderState',
  valuesMap: {
    WAITING: { description: 'For the mail server to take it.' },
    SENT: { description: 'The mail server took it.' },
    NOT_CONFIGURED: { description: 'No mail server is configured: nobody was told.' },
    EXERCISE: { description: 'Only written down: an exercise mails nobody outside.' },
    SWITCHED_OFF: { description: 'The organisation does not want it.' },
    NO_CONTACT: { description: 'The register has no contact to tell.' },
    OVERTAKEN: { description: 'Before it could be sent, the report came or the time for it passed.' },
    REFUSED: { description: 'The mail server refuses the mailboxes for good.' },
  },
});

export enum ReminderOutcome {
  TOLD = 'TOLD',
  SUPERSEDED = 'SUPERSEDED',
  TOO_LATE = 'TOO_LATE',
}
registerEnumType(ReminderOutcome, {
  name: 'ReminderOutcome',
  valuesMap: {
    TOLD: { description: 'Everybody concerned has a reminder.' },
    SUPERSEDED: { description: 'The next one was due as well, so only that one was told.' },
    TOO_LATE: { description: 'No worker ran while it was of use.' },
  },
});
