import { workingDayOf } from './working-day.js';

const MINUTE = 60_000;

/** `at` itself when stores are open then, else when they open next. */
function opening(at: number): number {
  const { weekend, opens, closes, next } = workingDayOf(at);
  return weekend || at >= closes ? opening(next) : Math.max(at, opens);
}

export function nextWorkingTime(at: Date): Date {
  return new Date(opening(at.getTime()));
}

/** The instant at which so many minutes of working time have passed. */
export function addWorkingMinutes(at: Date, minutes: number): Date {
  let from = opening(at.getTime());
  let left = minutes * MINUTE;
  for (let { closes } = workingDayOf(from); left > closes - from; { closes } = workingDayOf(from)) {
    left -= closes - from;
    from = opening(closes);
  }
  return new Date(from + left);
}

/** The first collection at or after an instant. */
export function nextCutOff(at: Date): Date {
  const { weekend, cutOffs, next } = workingDayOf(at.getTime());
  const today = weekend ? undefined : cutOffs.find((cutOff) => cutOff >= at.getTime());
  return today === undefined ? nextCutOff(new Date(next)) : new Date(today);
}
