import { join } from 'node:path';
import { locateBinaries } from './binaries.js';
import { openCluster, SUPERUSER } from './cluster.js';
import { startPostmaster, type Postmaster } from './postmaster.js';
import { DATABASE, OWNER_ROLE, provision } from './provision.js';
import { APP_ROLE, QUEUE_ROLE } from './roles.js';
import { passwordOf } from './secrets.js';

/** The PostgreSQL server that came with npm, running. Every URL holds a password: do not print them. */
export interface EmbeddedPostgres extends Postmaster {
  ownerUrl: string;
  appUrl: string;
  queueUrl: string;
  superuserUrl: string;
  /** True when the data directory was created by this start. */
  fresh: boolean;
}

/** Modest memory, for a laptop or a small virtual machine. */
const SETTINGS = ['max_connections=100', 'shared_buffers=128MB', 'timezone=UTC', 'log_timezone=UTC'];

/**
 * Starts PostgreSQL on `dataDir` (absolute), creating cluster, roles and database the first time.
 * It ends with this process, however that ends. Works as root and as any other user.
 * @param settings further server settings, `name=value`
 * @throws StartupFailure when the folder is in use, not writable or of another version
 */
export async function startEmbeddedPostgres(
  dataDir: string,
  settings: string[] = [],
): Promise<EmbeddedPostgres> {
  const binaries = await locateBinaries();
  const cluster = await openCluster(join(dataDir, 'postgres'), binaries);
  const sockets = 'unix_socket_directories=';
  const server = await startPostmaster(cluster, binaries, [...SETTINGS, sockets, ...settings]);
  const url = (role: string, database: string): string =>
    `postgres://${role}:${passwordOf(role, cluster.secret)}@127.0.0.1:${server.port}/${database}`;
  const ownerUrl = url(OWNER_ROLE, DATABASE);
  try {
    await provision(url(SUPERUSER, 'postgres'), ownerUrl, cluster.secret);
  } catch (error) {
    await server.stop();
    throw error;
  }
  return {
    ...server,
    ownerUrl,
    appUrl: url(APP_ROLE, DATABASE),
    queueUrl: url(QUEUE_ROLE, DATABASE),
    superuserUrl: url(SUPERUSER, 'postgres'),
    fresh: cluster.fresh,
  };
}
