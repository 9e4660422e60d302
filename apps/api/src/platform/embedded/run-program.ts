import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/** Under whose name PostgreSQL runs: a command put before it, or other credentials. */
export interface Identity {
  prefix: string[];
  credentials?: { uid: number; gid: number };
}

/** Runs a program to its end and returns what it printed. */
export async function runProgram(command: string, args: string[], identity?: Identity): Promise<string> {
  const [program, ...rest] = [...(identity?.prefix ?? []), command, ...args];
  const { stdout } = await execute(program ?? command, rest, {
    ...identity?.credentials,
    cwd: '/',
    env: { ...process.env, LC_ALL: 'C' },
  });
  return stdout;
}

/** Whether a program exists here and ends well. */
export async function works(command: string, args: string[]): Promise<boolean> {
  return runProgram(command, args).then(
    () => true,
    () => false,
  );
}
