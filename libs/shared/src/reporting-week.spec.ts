import type { IsoWeek } from './iso-week.js';
import { reportDeadline, reportOpens } from './reporting-week.js';

describe('the reporting week', () => {
  it.each([
    ['2020-W15', '2020-04-05T22:00:00.000Z', '2020-04-07T10:00:00.000Z'],
    ['2020-W02', '2020-01-05T23:00:00.000Z', '2020-01-07T11:00:00.000Z'],
    ['2020-W53', '2020-12-27T23:00:00.000Z', '2020-12-29T11:00:00.000Z'],
    ['2020-W14', '2020-03-29T22:00:00.000Z', '2020-03-31T10:00:00.000Z'],
    ['2020-W44', '2020-10-25T23:00:00.000Z', '2020-10-27T11:00:00.000Z'],
  ])('%s opens Monday 00:00 and is due Tuesday 12:00 in Oslo', (week, opens, due) => {
    expect(reportOpens(week as IsoWeek).toISOString()).toBe(opens);
    expect(reportDeadline(week as IsoWeek).toISOString()).toBe(due);
  });
});
