/** A reason the exercise cannot go on that whoever plays it can act on: one sentence, printed alone. */
export class ExerciseFailure extends Error {
  override readonly name = 'ExerciseFailure';
}
