import { ASKS_FOR_NUMBERS } from '../api/personas.js';
import { ExerciseFailure } from '../exercise-failure.js';
import type { Play } from './play.js';

export const ROUND_OF_WEEK = `
  query RoundOfWeek($isoWeek: IsoWeek!) {
    week(isoWeek: $isoWeek) { round { state releasedAt } }
  }`;

interface RoundOfWeek {
  week: { round: { state: string; releasedAt: string | null } | null } | null;
}

/** @throws ExerciseFailure when the week has its round already: a week is decided once */
export async function refusePlayedWeek({ api, scenario }: Play): Promise<void> {
  const { isoWeek } = scenario;
  const { week } = await api.ask<RoundOfWeek>(ASKS_FOR_NUMBERS, ROUND_OF_WEEK, { isoWeek });
  if (!week?.round) return;
  const { state, releasedAt } = week.round;
  const how = releasedAt === null ? `stands at ${state}` : `was released at ${releasedAt}`;
  throw new ExerciseFailure(
    `${api.url} has its round for ${isoWeek} already (it ${how}), and a week is decided once: play the other week, or leave out --url to play on a server of its own.`,
  );
}
