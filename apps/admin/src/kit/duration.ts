const MINUTE = 60_000;

export type DurationUnit = 'days' | 'hours' | 'minutes';

/** A length of time as its two largest units, in whole minutes; empty when it is under a minute. The sign is ignored. */
export function durationParts(milliseconds: number): { unit: DurationUnit; count: number }[] {
  const minutes = Math.floor(Math.abs(milliseconds) / MINUTE);
  const parts: { unit: DurationUnit; count: number }[] = [
    { unit: 'days', count: Math.floor(minutes / 1440) },
    { unit: 'hours', count: Math.floor(minutes / 60) % 24 },
    { unit: 'minutes', count: minutes % 60 },
  ];
  const first = parts.findIndex(({ count }) => count > 0);
  return first < 0 ? [] : parts.slice(first, first + 2).filter(({ count }) => count > 0);
}
