import { randomInt } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { AppModule } from '../../apps/api/src/app.module.js';
import type { ProcessRole } from '../../apps/api/src/platform/config/config.js';
import { loadConfig } from '../../apps/api/src/platform/config/load-config.js';
import { freePort } from '../../apps/api/src/platform/process/free-port.js';
import { programOf } from '../../apps/api/src/platform/process/program.js';
import { startApi } from '../../apps/api/src/platform/process/start-api.js';
import { GraphqlClient } from './graphql-client.js';
import { testDatabase } from './test-database.js';
import { TestSql } from './test-sql.js';

const HOST = '127.0.0.1';

/** A free port below those the system gives to outgoing connections: one of these could take it before we listen. */
async function quietPort(): Promise<number> {
  const port = await freePort(HOST, randomInt(10_000, 32_000)).catch(() => null);
  return port ?? quietPort();
}

export interface TestAppOptions {
  /** 'api' (default): no jobs run. 'all': the outbox is delivered and ticks tick, as with `npm start`. */
  role?: Exclude<ProcessRole, 'worker'>;
  /** Where the clock stands when it starts: its jobs do what is due then, not on the day the spec runs. Without it the clock goes. */
  at?: string;
  /** Further environment variables of the program. */
  env?: NodeJS.ProcessEnv;
}

/** The program itself, in this process, on a database and a port of its own, with the development issuer. */
export interface TestApp extends Pick<GraphqlClient, 'graphql' | 'token' | 'url'> {
  readonly sql: TestSql;
  /** Where the development issuer keeps its key (`loadSigningKey`). */
  readonly dataDir: string;
  /** Every HTTP route served, 'GET /health/live'. */
  routes(): string[];
  stop(): Promise<void>;
}

export async function startTestApp({ role = 'api', at, env = {} }: TestAppOptions = {}): Promise<TestApp> {
  const [connections, dataDir, port] = await Promise.all([
    testDatabase(),
    mkdtemp(join(tmpdir(), 'fordel-app-')),
    quietPort(),
  ]);
  const url = `http://${HOST}:${port}`;
  const config = loadConfig({
    NODE_ENV: 'test',
    HOST,
    PORT: String(port),
    FORDEL_ROLE: role,
    FORDEL_DATA_DIR: dataDir,
    FORDEL_PUBLIC_URL: url,
    ...env,
  });
  let fastify: FastifyInstance | undefined;
  const steps: (() => Promise<void>)[] = [];
  const sql = new TestSql(connections);
  const stop = async (): Promise<void> => {
    for (const step of steps.reverse()) await step();
    await sql.end();
    await connections.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
  try {
    if (at !== undefined) await sql.owner('update clock set stopped_at = $1', [at]);
    const stops = { add: (_name: string, run: () => Promise<void>) => void steps.push(run) };
    await startApi(programOf(AppModule.register(config, connections)), config, stops, (instance) => {
      fastify = instance;
      return Promise.resolve();
    });
  } catch (error) {
    await stop();
    throw error;
  }
  const client = new GraphqlClient(url);
  return {
    url,
    sql,
    dataDir,
    routes: () => routesOf(fastify?.printRoutes({ commonPrefix: false }) ?? ''),
    graphql: client.graphql.bind(client),
    token: client.token.bind(client),
    stop,
  };
}

/** From Fastify's own listing, lines such as `├── /issuer/authorize (GET, HEAD, POST)`. */
function routesOf(listing: string): string[] {
  return listing.split('\n').flatMap((line) => {
    const [, path, methods = ''] = /^[├└]── (\S+) \(([A-Z, ]+)\)$/.exec(line) ?? [];
    return path ? methods.split(', ').map((method) => `${method} ${path}`) : [];
  });
}
