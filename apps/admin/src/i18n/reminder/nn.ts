import type { Messages } from '../messages.js';

/** Påminningar, nynorsk. */
export const reminder: Messages['reminder'] = {
  state: {
    WAITING: 'ventar på e-posttenaren',
    SENT: 'send',
    NOT_CONFIGURED: 'ikkje send: ingen e-posttenar er sett opp',
    EXERCISE: 'ikkje send: øving',
    SWITCHED_OFF: 'ikkje send: slått av av mottakaren',
    NO_CONTACT: 'ikkje send: ingen kontaktperson er registrert',
    OVERTAKEN: 'ikkje send: ikkje lenger nødvendig',
    REFUSED: 'avvist av e-posttenaren',
  },
};
