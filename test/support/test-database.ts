import type { Connections } from '../../apps/api/src/platform/embedded/resolve-connections.js';
import type { DatabaseUrls } from './test-databases.js';

const POOL_SIZE = 10;

async function ask(method: 'POST' | 'DELETE', path: string): Promise<Response> {
  const base = process.env.TEST_DATABASES_URL;
  if (!base) throw new Error('TEST_DATABASES_URL is not set: run the specs through `npm run test:jest`');
  const response = await fetch(new URL(path, base), { method });
  if (!response.ok) throw new Error(await response.text());
  return response;
}

/**
 * A fresh database: migrated, register loaded, nobody else's. `stop` drops it, with whatever is still connected.
 * The first call of a run starts the server (2 to 3 s).
 */
export async function testDatabase(): Promise<Connections> {
  const { name, owner, app, queue } = (await (await ask('POST', '/')).json()) as DatabaseUrls;
  return {
    owner: { connectionString: owner, application_name: 'fordel-owner' },
    app: { connectionString: app, application_name: 'fordel-app', max: POOL_SIZE },
    queue: { connectionString: queue, application_name: 'fordel-queue' },
    lost: new Promise(() => undefined),
    stop: async () => void (await ask('DELETE', `/${name}`)),
  };
}
