import type { PoolConfig } from 'pg';
import type { Config } from '../config/config.js';
import { explainDatabaseError } from './explain-database-error.js';
import { startEmbeddedPostgres } from './embedded-postgres.js';
import { APP_ROLE, checkUnprivileged, prepareRoles, QUEUE_ROLE } from './roles.js';

/** How this process reaches PostgreSQL, once per role. */
export interface Connections {
  /** Owns the schema; for migrations and nothing else. */
  owner: PoolConfig;
  /** The unprivileged application role. */
  app: PoolConfig;
  /** The job queues' role. */
  queue: PoolConfig;
  /** Resolves with a reason if the database server goes away for good (the embedded one only; else never). */
  lost: Promise<string>;
  /** Stops the embedded server; nothing to do for a real one. */
  stop(): Promise<void>;
}

const CONNECT_TIMEOUT_MS = 15_000;

/**
 * Starts the embedded PostgreSQL or reaches the configured one, and makes sure that its roles exist.
 * @throws StartupFailure when the server cannot be reached or used
 */
export async function resolveConnections(config: Config): Promise<Connections> {
  return config.databaseUrl === undefined ? embedded(config) : remote(config, config.databaseUrl);
}

async function embedded(config: Config): Promise<Connections> {
  const server = await startEmbeddedPostgres(config.dataDir);
  return {
    owner: poolConfig(server.ownerUrl, 'owner'),
    app: { ...poolConfig(server.appUrl, 'app'), max: config.poolSize },
    queue: poolConfig(server.queueUrl, 'queue'),
    lost: server.lost,
    stop: () => server.stop(),
  };
}

async function remote(config: Config, ownerUrl: string): Promise<Connections> {
  const owner = poolConfig(ownerUrl, 'owner');
  const app = config.databaseAppUrl
    ? poolConfig(config.databaseAppUrl, 'app')
    : { ...poolConfig(ownerUrl, 'app'), options: `-c role=${APP_ROLE}` };
  const queue = { ...poolConfig(ownerUrl, 'queue'), options: `-c role=${QUEUE_ROLE}` };
  await prepareRoles(owner).catch(explainDatabaseError('DATABASE_URL', ownerUrl));
  await checkUnprivileged(app).catch(
    explainDatabaseError(
      config.databaseAppUrl ? 'DATABASE_APP_URL' : 'DATABASE_URL',
      config.databaseAppUrl ?? ownerUrl,
    ),
  );
  return {
    owner,
    app: { ...app, max: config.poolSize },
    queue,
    lost: new Promise(() => undefined),
    stop: () => Promise.resolve(),
  };
}

const poolConfig = (connectionString: string, purpose: string): PoolConfig => ({
  connectionString,
  connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
  application_name: `fordel-${purpose}`,
});
