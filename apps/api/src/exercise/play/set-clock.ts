import { randomUUID } from 'node:crypto';
import { ASKS_FOR_NUMBERS } from '../api/personas.js';
import { changed, type Answered } from '../api/changed.js';
import type { Play } from './play.js';
import { instantOf, type TIMETABLE } from './timetable.js';

export const SET_CLOCK = `
  mutation SetClock($input: SetClockInput!) {
    setClock(input: $input) {
      __typename
      ... on Failure { message }
    }
  }`;

/** The server's clock stops at an instant, in the name of the exercise: from now on all figures are marked synthetic. */
export async function setClock({ api, scenario }: Play, at: Date): Promise<void> {
  const exercise = `${scenario.isoWeek}, ${scenario.name}`;
  const input = { at: at.toISOString(), exercise, idempotencyKey: randomUUID() };
  const { setClock } = await api.ask<{ setClock: Answered<object> }>(ASKS_FOR_NUMBERS, SET_CLOCK, { input });
  changed('ClockChanged', 'Setting the clock', setClock);
}

export const setClockFor = (play: Play, event: (typeof TIMETABLE)[keyof typeof TIMETABLE]): Promise<void> =>
  setClock(play, instantOf(play.scenario.isoWeek, event));
