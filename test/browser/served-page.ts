import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import type { ClientConfig } from 'pg';
import { runRole } from '../../apps/api/src/exercise/program/run-role.js';
import { compileProgram } from '../support/compile-program.js';
import { GraphqlClient } from '../support/graphql-client.js';
import { testDatabase } from '../support/test-database.js';

/** The program with the page built into it, in a process of its own, as `npm start` runs it. */
export interface ServedPage {
  readonly url: string;
  readonly api: GraphqlClient;
  /** Its database, as the owner. */
  readonly owner: ClientConfig;
  stop(): Promise<void>;
}

/**
 * Compiles the program, builds the page and starts both on a database of their own.
 * @param env further variables of the program
 */
export async function servePage(env: NodeJS.ProcessEnv = {}): Promise<ServedPage> {
  const [program, connections, dataDir] = await Promise.all([
    compileProgram(),
    testDatabase(),
    mkdtemp(join(tmpdir(), 'fordel-page-')),
  ]);
  const main = program.file('apps/api/src/main.ts');
  const page = join(dirname(main), '../../admin');
  const options = ['build', '--config', 'apps/admin/vite.config.ts', '--outDir', page, '--logLevel', 'error'];
  await promisify(execFile)('node_modules/.bin/vite', options);
  const running = runRole(
    {
      NODE_ENV: 'test',
      LOG_LEVEL: 'warn',
      HOST: '127.0.0.1',
      PORT: '0',
      DATABASE_URL: connections.owner.connectionString,
      DATABASE_APP_URL: connections.app.connectionString,
      FORDEL_DATA_DIR: dataDir,
      FORDEL_ROLE: 'all',
      ...env,
    },
    main,
  );
  const stop = async (): Promise<void> => {
    await running.stop();
    await Promise.all([connections.stop(), program.remove(), rm(dataDir, { recursive: true, force: true })]);
  };
  try {
    const { port } = new URL(await running.url);
    const url = `http://localhost:${port}`; // as its issuer knows it
    return { url, api: new GraphqlClient(url), owner: connections.owner, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
