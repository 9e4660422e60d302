import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  startEmbeddedPostgres,
  type EmbeddedPostgres,
} from '../../apps/api/src/platform/embedded/embedded-postgres.js';

/** Nothing here has to survive a power cut. */
const FAST = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];

/** A PostgreSQL server of its own with our database and roles, in a temporary folder that `stop` removes. */
export async function startThrowawayPostgres(settings: string[] = []): Promise<EmbeddedPostgres> {
  const folder = await mkdtemp(join(tmpdir(), 'fordel-postgres-'));
  const server = await startEmbeddedPostgres(folder, [...FAST, ...settings]);
  const stop = async (): Promise<void> => {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  };
  return { ...server, stop };
}
