import { addWorkingMinutes, nextCutOff, nextWorkingTime } from './working-time.js';

const oslo = (text: string): Date => new Date(`${text}+02:00`); // April: summer time

describe('working time', () => {
  it('is 07 to 16 on weekdays', () => {
    expect(nextWorkingTime(oslo('2020-04-08T12:30:00'))).toEqual(oslo('2020-04-08T12:30:00'));
    expect(nextWorkingTime(oslo('2020-04-08T03:00:00'))).toEqual(oslo('2020-04-08T07:00:00'));
    expect(nextWorkingTime(oslo('2020-04-08T16:00:00'))).toEqual(oslo('2020-04-09T07:00:00'));
    expect(nextWorkingTime(oslo('2020-04-10T16:00:01'))).toEqual(oslo('2020-04-13T07:00:00'));
    expect(nextWorkingTime(oslo('2020-04-11T12:00:00'))).toEqual(oslo('2020-04-13T07:00:00'));
  });

  it('passes only while stores are open', () => {
    expect(addWorkingMinutes(oslo('2020-04-08T10:00:00'), 90)).toEqual(oslo('2020-04-08T11:30:00'));
    expect(addWorkingMinutes(oslo('2020-04-08T15:00:00'), 60)).toEqual(oslo('2020-04-08T16:00:00'));
    expect(addWorkingMinutes(oslo('2020-04-08T15:00:00'), 61)).toEqual(oslo('2020-04-09T07:01:00'));
    expect(addWorkingMinutes(oslo('2020-04-10T15:00:00'), 60 + 9 * 60 + 30)).toEqual(
      oslo('2020-04-14T07:30:00'),
    );
    expect(addWorkingMinutes(oslo('2020-04-11T10:00:00'), 0)).toEqual(oslo('2020-04-13T07:00:00'));
  });

  it('keeps Oslo hours across the change to summer time', () => {
    const friday = new Date('2020-03-27T15:30:00+01:00');
    expect(addWorkingMinutes(friday, 45)).toEqual(new Date('2020-03-30T07:15:00+02:00'));
  });
});

describe('collection', () => {
  it('is at 11 and 15 on weekdays', () => {
    expect(nextCutOff(oslo('2020-04-08T08:00:00'))).toEqual(oslo('2020-04-08T11:00:00'));
    expect(nextCutOff(oslo('2020-04-08T11:00:00'))).toEqual(oslo('2020-04-08T11:00:00'));
    expect(nextCutOff(oslo('2020-04-08T11:00:01'))).toEqual(oslo('2020-04-08T15:00:00'));
    expect(nextCutOff(oslo('2020-04-10T15:30:00'))).toEqual(oslo('2020-04-13T11:00:00'));
    expect(nextCutOff(oslo('2020-04-12T08:00:00'))).toEqual(oslo('2020-04-13T11:00:00'));
  });
});
