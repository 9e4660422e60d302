import { osloInstant } from './oslo.js';

describe('a date and a time of a form', () => {
  it.each([
    ['2020-04-08', '12:00', '2020-04-08T10:00:00.000Z'],
    ['2020-12-29', '12:00', '2020-12-29T11:00:00.000Z'],
    ['2020-10-25', '02:30', '2020-10-25T00:30:00.000Z'], // twice: the first
    ['2020-03-29', '02:30', '2020-03-29T01:30:00.000Z'], // never: an hour after 01:30
  ])('%s %s in Oslo', (date, time, instant) => {
    expect(osloInstant(date, time)?.toISOString()).toBe(instant);
  });

  it.each([
    ['', '12:00'],
    ['2020-04-08', ''],
    ['2020-02-30', '12:00'],
    ['2020-04-08', '25:00'],
  ])('is none: "%s" "%s"', (date, time) => {
    expect(osloInstant(date, time)).toBeNull();
  });
});
