import { registerEnumType } from '@nestjs/graphql';

export enum UrgentState {
  SENT = 'SENT',
  FORWARDED = 'FORWARDED',
  SOLVED_LOCALLY = 'SOLVED_LOCALLY',
  GRANTED = 'GRANTED',
  REJECTED = 'REJECTED',
  WITHDRAWN = 'WITHDRAWN',
}
registerEnumType(UrgentState, {
  name: 'UrgentState',
  description: 'Where an urgent request stands; in the first two it is open.',
  valuesMap: {
    SENT: { description: "Waits for the kommune's fylkesmann, or the hospital's RHF." },
    FORWARDED: { description: 'Waits for Helsedirektoratet.' },
    SOLVED_LOCALLY: { description: 'The fylkesmann or the RHF found a way.' },
    GRANTED: { description: 'Goods leave from central stock.' },
    REJECTED: { description: 'Not granted, with a reason.' },
    WITHDRAWN: { description: 'Taken back by whoever sent it.' },
  },
});

export const OPEN_STATES: readonly UrgentState[] = [UrgentState.SENT, UrgentState.FORWARDED];
