import type { LoggerService } from '@nestjs/common';
import { log } from './log.js';

/** Sends what Nest says into our log. Its account of its own start-up is for developers. */
export class NestLog implements LoggerService {
  log(message: unknown, ...rest: unknown[]): void {
    log.debug(...line(message, rest));
  }
  debug(message: unknown, ...rest: unknown[]): void {
    log.debug(...line(message, rest));
  }
  verbose(message: unknown, ...rest: unknown[]): void {
    log.trace(...line(message, rest));
  }
  warn(message: unknown, ...rest: unknown[]): void {
    log.warn(...line(message, rest));
  }
  error(message: unknown, ...rest: unknown[]): void {
    log.error(...line(message, rest));
  }
  fatal(message: unknown, ...rest: unknown[]): void {
    log.fatal(...line(message, rest));
  }
}

/** Nest calls with (message, context) or (message, stack, context); the context comes last. */
function line(message: unknown, rest: unknown[]): [object, string] {
  const texts = rest.filter((part) => typeof part === 'string');
  const context = texts.at(-1);
  if (message instanceof Error) return [{ context, err: message }, message.message];
  const stack = texts.length > 1 ? texts[0] : undefined;
  return [{ context, stack }, typeof message === 'string' ? message : JSON.stringify(message)];
}
