/** Påminnelser, bokmål. */
export const reminder = {
  state: {
    WAITING: 'venter på e-postserveren',
    SENT: 'sendt',
    NOT_CONFIGURED: 'ikke sendt: ingen e-postserver er satt opp',
    EXERCISE: 'ikke sendt: øvelse',
    SWITCHED_OFF: 'ikke sendt: slått av av mottakeren',
    NO_CONTACT: 'ikke sendt: ingen kontaktperson er registrert',
    OVERTAKEN: 'ikke sendt: ikke lenger nødvendig',
    REFUSED: 'avvist av e-postserveren',
  },
} as const;
