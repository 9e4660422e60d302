import { APPROVES, ASKS_FOR_NUMBERS } from '../api/personas.js';
import { changed, type Answered } from '../api/changed.js';
import { eventually } from '../api/eventually.js';
import { keyOf, type Play } from './play.js';
import { setClockFor } from './set-clock.js';
import { TIMETABLE } from './timetable.js';

const ROUND = 'round { id version state progress { done total } }';

export const OPEN_ROUND = `
  mutation OpenRound($input: OpenRoundInput!) {
    openRound(input: $input) {
      __typename
      ... on Failure { message }
      ... on RoundChanged { ${ROUND} }
    }
  }`;

const moving = (mutation: string): string => `
  mutation MoveRound($input: MoveRoundInput!) {
    moved: ${mutation}(input: $input) {
      __typename
      ... on Failure { message }
      ... on RoundChanged { ${ROUND} }
    }
  }`;
export const CALCULATE_ROUND = moving('calculateRound');
export const APPROVE_ROUND = moving('approveRound');
export const RELEASE_ROUND = moving('releaseRound');

export const ROUND_STATE = `query RoundState($id: ID!) { ${ROUND.replace('round', 'round(id: $id)')} }`;

interface RoundState {
  id: string;
  version: number;
  state: string;
  progress: { done: number; total: number };
}
type Changed = Answered<{ round: RoundState }>;

/**
 * Wednesday: the round is opened, calculated by one, approved by another and released.
 * @returns the round's id
 */
export async function decide(play: Play): Promise<string> {
  const { api, scenario, progress } = play;
  const { isoWeek } = scenario;
  await setClockFor(play, TIMETABLE.roundOpens);
  const input = { isoWeek, idempotencyKey: keyOf(play, 'open') };
  const { openRound } = await api.ask<{ openRound: Changed }>(ASKS_FOR_NUMBERS, OPEN_ROUND, { input });
  const opened = changed('RoundChanged', 'Opening the round', openRound).round;

  const asked = await move(play, ASKS_FOR_NUMBERS, CALCULATE_ROUND, opened);
  progress.begin('Wednesday 08: calculating', 0);
  const calculated = await eventually(
    'The calculation',
    async () => {
      const { round } = await api.ask<{ round: RoundState }>(ASKS_FOR_NUMBERS, ROUND_STATE, { id: asked.id });
      progress.advance(round.progress.done, round.progress.total);
      return round;
    },
    ({ state }) => state === 'CALCULATED',
  );

  progress.begin('Wednesday 10: approved, released', 2);
  await setClockFor(play, TIMETABLE.approval);
  const approved = await move(play, APPROVES, APPROVE_ROUND, calculated);
  progress.advance();
  await setClockFor(play, TIMETABLE.release);
  const released = await move(play, ASKS_FOR_NUMBERS, RELEASE_ROUND, approved);
  progress.advance();
  return released.id;
}

async function move(play: Play, as: string, mutation: string, round: RoundState): Promise<RoundState> {
  const { id: roundId, version: expectedVersion, state } = round;
  const input = { roundId, expectedVersion, idempotencyKey: keyOf(play, `after-${state}`) };
  const { moved } = await play.api.ask<{ moved: Changed }>(as, mutation, { input });
  return changed('RoundChanged', `Moving the round on from ${state}`, moved).round;
}
