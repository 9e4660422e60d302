import { urgentPeriod } from './urgent-period.js';

describe('the period an urgent grant is counted in', () => {
  it.each([
    ['2020-04-05T22:00:00Z', '2020-W15', 1, 'Monday 00:00 in Oslo'],
    ['2020-04-07T15:59:59Z', '2020-W15', 1, '42 hours later, less a second'],
    ['2020-04-07T16:00:00Z', '2020-W15', 2, '42 hours later'],
    ['2020-04-12T21:59:59Z', '2020-W15', 4, 'the last second of Sunday'],
    ['2020-04-12T22:00:00Z', '2020-W16', 1, 'the next week'],
    ['2021-01-03T22:59:59Z', '2020-W53', 4, 'the last second of a year of 53 weeks'],
    ['2020-03-24T16:44:59Z', '2020-W13', 1, 'a quarter of 167 hours, less a second'],
    [
      '2020-03-24T16:45:00Z',
      '2020-W13',
      2,
      'a quarter of the 167 hours of the week in which summer time begins',
    ],
  ])('%s is %s, batch %s: %s', (at, isoWeek, batch) => {
    expect(urgentPeriod(new Date(at), 4)).toEqual({ isoWeek, batch });
  });
});
