import { parseIsoWeek, reportDeadline, reportOpens } from '@fordel/shared';
import { phaseOf } from './week-phase.js';

function phaseAt(week: string, now: string, closed = false): string {
  const isoWeek = parseIsoWeek(week);
  if (!isoWeek) throw new Error(`${week} is no week`);
  return phaseOf({
    now: new Date(now),
    opensAt: reportOpens(isoWeek),
    deadline: reportDeadline(isoWeek),
    closed,
  });
}

describe('the phase of a week', () => {
  it.each([
    ['2020-W15', '2020-04-05T21:59:59.999Z', 'NOT_OPEN'],
    ['2020-W15', '2020-04-05T22:00:00.000Z', 'OPEN'], // Monday 00:00, summer time
    ['2020-W15', '2020-04-07T10:00:00.000Z', 'OPEN'], // Tuesday 12:00 sharp is in time
    ['2020-W15', '2020-04-07T10:00:00.001Z', 'LATE'],
    ['2020-W15', '2021-04-07T10:00:00.000Z', 'LATE'], // until a round closes it
    ['2020-W13', '2020-03-24T11:00:00.000Z', 'OPEN'], // winter time still
    ['2020-W13', '2020-03-24T11:00:00.001Z', 'LATE'],
    ['2020-W14', '2020-03-29T21:59:59.999Z', 'NOT_OPEN'], // summer time began the night before
    ['2020-W14', '2020-03-29T22:00:00.000Z', 'OPEN'],
    ['2020-W44', '2020-10-25T22:59:59.999Z', 'NOT_OPEN'], // and ended
    ['2020-W44', '2020-10-25T23:00:00.000Z', 'OPEN'],
    ['2020-W53', '2020-12-27T23:00:00.000Z', 'OPEN'],
    ['2020-W53', '2020-12-29T11:00:00.001Z', 'LATE'],
    ['2021-W01', '2021-01-03T22:59:59.999Z', 'NOT_OPEN'], // the year has changed, the week has not
    ['2021-W01', '2021-01-03T23:00:00.000Z', 'OPEN'],
  ])('%s at %s is %s', (week, now, phase) => {
    expect(phaseAt(week, now)).toBe(phase);
  });

  it('is closed once a round has begun, whatever the clock says', () => {
    expect(phaseAt('2020-W15', '2020-04-01T00:00:00Z', true)).toBe('CLOSED');
    expect(phaseAt('2020-W15', '2020-04-06T08:00:00Z', true)).toBe('CLOSED');
  });
});
