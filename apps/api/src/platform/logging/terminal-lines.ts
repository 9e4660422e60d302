import { Writable } from 'node:stream';
import { z } from 'zod';

const line = z.object({
  level: z.string(),
  msg: z.string().optional(),
  err: z.object({ stack: z.string().optional(), message: z.string() }).optional(),
});

/** Shows log lines to a person: level and message, and where an error comes from. */
export const terminalLines = (out: NodeJS.WritableStream): Writable =>
  new Writable({
    write(chunk: Buffer, _encoding, done) {
      const { level, msg, err } = line.parse(JSON.parse(chunk.toString()));
      const trouble = err ? `\n${err.stack ?? err.message}` : '';
      out.write(`${level.toUpperCase()} ${msg ?? ''}${trouble}\n`, done);
    },
  });
