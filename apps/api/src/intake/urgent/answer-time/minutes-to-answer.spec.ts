import { minutesToAnswer } from './minutes-to-answer.js';

describe('how long there is to answer', () => {
  it.each([
    [336, 240, 'four hours at most'],
    [8, 240, 'half of eight hours is four'],
    [7, 210, 'half of what is left, when that is less'],
    [1, 30, 'half an hour of one'],
    [0, 0, 'none for whoever is dry'],
  ])('with %i hours left it is %i minutes: %s', (hoursLeft, expected) => {
    expect(minutesToAnswer({ minutes: 240, percentOfTimeLeft: 50 }, hoursLeft)).toBe(expected);
  });

  it('is whole minutes, never more than the share', () => {
    expect(minutesToAnswer({ minutes: 240, percentOfTimeLeft: 33 }, 1)).toBe(19);
  });
});
