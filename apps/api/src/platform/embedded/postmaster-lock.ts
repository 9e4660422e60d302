import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { StartupFailure } from '../process/startup-failure.js';

/** A server that has lost its parent begins to stop at once; one that is stopping may have much to write down. */
const PATIENCE_MS = { working: 2_000, stopping: 30_000 };
const STATUS_LINE = 7;

/**
 * Waits until no PostgreSQL works in the data directory: the one of a run that was just killed may still be shutting down.
 * @throws StartupFailure when one stays.
 */
export async function waitForOldPostmaster(data: string): Promise<void> {
  const lock = join(data, 'postmaster.pid');
  const begun = Date.now();
  while (existsSync(lock)) {
    const lines = (await readFile(lock, 'utf8').catch(() => '')).split('\n');
    const holder = Number(lines[0]);
    if (!(await isPostgres(holder))) {
      // After a crash of the machine the number may belong to some other program, and PostgreSQL would refuse to start.
      await rm(lock, { force: true });
      return;
    }
    const status = lines[STATUS_LINE]?.trim() === 'stopping' ? 'stopping' : 'working';
    if (Date.now() - begun > PATIENCE_MS[status]) {
      throw new StartupFailure(
        `The data folder ${data} is in use by the PostgreSQL process ${holder}: stop the other run, set FORDEL_DATA_DIR to another folder, or let both share a server through DATABASE_URL.`,
      );
    }
    await pause(20);
  }
}

async function isPostgres(pid: number): Promise<boolean> {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  if (process.platform === 'linux') {
    const state = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
    return /^\d+ \(postgres\) [^ZX]/.test(state); // a zombie is waiting to be buried and works on nothing
  }
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
