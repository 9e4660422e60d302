import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

/** A process of the program in one role. */
export interface RunningRole {
  pid: number;
  /** Its address on this machine, without a trailing slash, once it listens; rejects with what it said when it ends instead. */
  url: Promise<string>;
  /** Resolves when the process is gone, however it went, with the last it said. */
  gone: Promise<string>;
  /** Asks it to stop and waits until it has. */
  stop(): Promise<void>;
  kill(signal: NodeJS.Signals): void;
}

const listening = z.object({ msg: z.literal('listening'), host: z.string(), port: z.number() });
const LAST_WORDS = 4_000;

/**
 * Starts the built program.
 * @param env its whole environment but PATH
 * @param program the built main.js
 * @param execArgv options of node itself
 */
export function runRole(
  env: NodeJS.ProcessEnv,
  program = fileURLToPath(new URL('../../main.js', import.meta.url)),
  execArgv: readonly string[] = [],
): RunningRole {
  const child = spawn(process.execPath, ['--enable-source-maps', ...execArgv, program], {
    env: { PATH: process.env.PATH, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const keep = (text: string): void => void (said = (said + text).slice(-LAST_WORDS));
  child.stderr.on('data', (chunk: Buffer) => keep(chunk.toString()));
  const gone = once(child, 'close').then(() => said);

  const url = new Promise<string>((resolve, reject) => {
    createInterface(child.stdout).on('line', (line) => {
      const { data } = listening.safeParse(parsed(line));
      if (data) resolve(`http://${data.host}:${data.port}`);
      else keep(`${line}\n`);
    });
    gone.then(
      (words) => reject(new Error(`the ${env.FORDEL_ROLE ?? 'program'} ended before it listened: ${words}`)),
      reject,
    );
  });
  url.catch(() => undefined); // whoever started it may not have come to ask
  return {
    pid: child.pid ?? 0,
    url,
    gone,
    kill: (signal) => void child.kill(signal),
    stop: async () => {
      child.kill('SIGTERM');
      await gone;
    },
  };
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null; // not a log line: something a library printed
  }
}
