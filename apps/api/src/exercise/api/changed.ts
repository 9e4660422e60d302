import { ExerciseFailure } from '../exercise-failure.js';

/** What a mutation answered: its result, or a failure with a message. */
export type Answered<Result> = Result & { __typename: string; message?: string };

/**
 * The result of a mutation that an exercise expects to succeed.
 * @param result name of the union's member that is not a failure
 * @throws ExerciseFailure with what the server says
 */
export function changed<Result>(result: string, doing: string, answered: Answered<Result>): Result {
  if (answered.__typename === result) return answered;
  throw new ExerciseFailure(`${doing}: ${answered.message ?? answered.__typename}`);
}
