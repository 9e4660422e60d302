/**
 * A reason not to start that whoever runs the program can act on.
 * The message is one sentence: what is wrong and what to do. It is printed alone, without a stack trace.
 */
export class StartupFailure extends Error {
  override readonly name = 'StartupFailure';
}
