import { registerEnumType } from '@nestjs/graphql';

export enum WeekPhase {
  NOT_OPEN = 'NOT_OPEN',
  OPEN = 'OPEN',
  LATE = 'LATE',
  CLOSED = 'CLOSED',
}

registerEnumType(WeekPhase, {
  name: 'WeekPhase',
  valuesMap: {
    NOT_OPEN: { description: 'Reports are not taken yet.' },
    OPEN: { description: 'Reports are in time, until the deadline inclusive.' },
    LATE: { description: 'Reports are taken, marked late, and counted until a round closes the week.' },
    CLOSED: { description: 'A round of this week or a later one has begun: reports are no longer taken.' },
  },
});

/** What the clock and the rounds make of a week. The database's trigger holds the same rule for every report. */
export function phaseOf(week: { now: Date; opensAt: Date; deadline: Date; closed: boolean }): WeekPhase {
  if (week.closed) return WeekPhase.CLOSED;
  if (week.now < week.opensAt) return WeekPhase.NOT_OPEN;
  return week.now <= week.deadline ? WeekPhase.OPEN : WeekPhase.LATE;
}
