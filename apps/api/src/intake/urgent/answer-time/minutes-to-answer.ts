/** How long whoever is asked first has, as one version of the policy says. */
export interface TimeToAnswer {
  readonly minutes: number;
  readonly percentOfTimeLeft: number;
}

/**
 * min(`minutes`, ⌊60 · hoursLeft · `percentOfTimeLeft` / 100⌋), by the clock, at night and on holidays too: whoever runs dry
 * does so then as well. Nothing for whoever is dry already, so that nobody has to be waited for.
 */
export const minutesToAnswer = ({ minutes, percentOfTimeLeft }: TimeToAnswer, hoursLeft: number): number =>
  Math.min(minutes, Math.floor((60 * hoursLeft * percentOfTimeLeft) / 100));
