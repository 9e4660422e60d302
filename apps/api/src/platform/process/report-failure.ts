import { logUnexpected } from '../logging/log.js';
import { StartupFailure } from './startup-failure.js';

/** Says on standard error why the program does not start: one sentence, and for an unknown reason where to look. */
export function reportFailure(error: unknown): void {
  const sentence =
    error instanceof StartupFailure
      ? error.message
      : `Fordel could not start for a reason it does not know: please report what the log says at error ${logUnexpected(error)}.`;
  process.stderr.write(`${sentence}\n`);
}
