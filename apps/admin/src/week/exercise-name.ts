import type { TFunction } from 'i18next';
import { weekParts } from '../kit/iso-week.js';

/** The weeks that `npm run week` plays call themselves '2020-W15, scarce'. */
const PLAYED = /^(\d{4}-W\d{2}), (scarce|plentiful)$/;

/** What an exercise is called for people: a played week in the reader's language, any other as whoever set the clock called it. */
export function exerciseName(name: string, t: TFunction): string {
  const [, isoWeek, which] = PLAYED.exec(name) ?? [];
  if (isoWeek === undefined) return name;
  const { week, year } = weekParts(isoWeek);
  return t(`app.exerciseOf.${which === 'scarce' ? 'scarce' : 'plentiful'}`, { week: String(week), year });
}
