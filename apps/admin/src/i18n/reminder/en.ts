import type { Messages } from '../messages.js';

/** Reminders, English. */
export const reminder: Messages['reminder'] = {
  state: {
    WAITING: 'waits for the mail server',
    SENT: 'sent',
    NOT_CONFIGURED: 'not sent: no mail server is configured',
    EXERCISE: 'not sent: exercise',
    SWITCHED_OFF: 'not sent: switched off by the recipient',
    NO_CONTACT: 'not sent: no contact is registered',
    OVERTAKEN: 'not sent: no longer needed',
    REFUSED: 'refused by the mail server',
  },
};
