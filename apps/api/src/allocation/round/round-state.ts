import { registerEnumType } from '@nestjs/graphql';

export enum RoundState {
  OPEN = 'OPEN',
  CALCULATING = 'CALCULATING',
  CALCULATED = 'CALCULATED',
  APPROVED = 'APPROVED',
  RELEASED = 'RELEASED',
}

registerEnumType(RoundState, {
  name: 'RoundState',
  description: 'A round goes through these in order, and never back.',
  valuesMap: {
    OPEN: { description: 'Reports of its week are still taken.' },
    CALCULATING: { description: 'The week is closed, the figures are being made.' },
    CALCULATED: { description: 'The figures are there, for those who decide.' },
    APPROVED: { description: 'Somebody else approved them, and the goods are reserved.' },
    RELEASED: { description: 'The figures are for everybody, and the goods leave.' },
  },
});
