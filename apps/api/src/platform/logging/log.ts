import { randomUUID } from 'node:crypto';
import { pino, stdSerializers, stdTimeFunctions, type DestinationStream, type LoggerOptions } from 'pino';
import type { LogLevel } from '../config/config.js';
import { SECRET_PATHS, withoutSecrets } from './redact.js';
import { currentRequestId } from './request-context.js';
import { terminalLines } from './terminal-lines.js';

const forPeople = process.stdout.isTTY;

/** How every log line is made: one JSON object, with the request id, without secrets. */
export const logOptions: LoggerOptions = {
  timestamp: stdTimeFunctions.isoTime,
  base: { pid: process.pid },
  formatters: { level: (label) => ({ level: label }) },
  mixin: () => ({ requestId: currentRequestId() }),
  redact: { paths: SECRET_PATHS, censor: '[redacted]' },
  serializers: { err: serializeError },
  hooks: { streamWrite: withoutSecrets },
};

function serializeError(error: Error): unknown {
  const { type, message, stack } = stdSerializers.err(error);
  // Other properties are left out: drivers put parameters there, that is, what people wrote.
  return { type, message, stack, code: 'code' in error ? error.code : undefined };
}

const destination: DestinationStream | undefined = forPeople ? terminalLines(process.stdout) : undefined;

/** The log of this process: JSON lines on standard output, or plain lines from `warn` up when that is a terminal. */
export const log = destination ? pino(logOptions, destination) : pino(logOptions);
log.level = 'warn';

/** Sets what is worth logging. A terminal shows warnings and worse, unless asked for less. */
export function setLogLevel(level: LogLevel): void {
  const quieter = log.levels.values[level] ?? Infinity;
  const warn = log.levels.values.warn ?? 0;
  log.level = forPeople && quieter < warn ? 'warn' : level;
}

/**
 * Logs an error nobody expected.
 * @returns the id that stands in the log line; show it to the caller instead of the error
 */
export function logUnexpected(error: unknown, to: Pick<typeof log, 'error'> = log): string {
  const errorId = randomUUID();
  const err = error instanceof Error ? error : new Error(String(error));
  to.error({ errorId, err }, `unexpected error ${errorId}`);
  return errorId;
}
