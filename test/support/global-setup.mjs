// Runs once per `jest`, outside its sandboxes. Nothing is started yet: the first spec that wants a database pays for the
// server, and a run of pure unit tests pays nothing.
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** Jest cannot transform what global setup imports, so the support code is compiled as the program is. */
async function compile() {
  const cache = join(process.cwd(), 'node_modules/.cache');
  await mkdir(cache, { recursive: true });
  const folder = await mkdtemp(join(cache, 'fordel-test-'));
  const options = ['--out-dir', folder, '--config-file', '.swcrc', '--copy-files', '--quiet'];
  await promisify(execFile)('node_modules/.bin/swc', ['apps/api/src', 'libs', 'test/support', ...options]);
  return folder;
}

async function start() {
  const folder = await compile();
  try {
    const { TestDatabases } = await import(join(folder, 'test/support/test-databases.js'));
    return await TestDatabases.start();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

export default async function globalSetup() {
  let databases;
  const server = createServer((request, response) => {
    databases ??= start();
    databases
      .then((started) =>
        request.method === 'DELETE' ? started.drop(request.url.slice(1)) : started.create(),
      )
      .then((made) => response.end(JSON.stringify(made ?? {})))
      .catch((error) => response.writeHead(500).end(String(error?.stack ?? error)));
  });
  server.keepAliveTimeout = 0; // never: a worker's next spec asks over the connection of the one before
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  process.env.TEST_DATABASES_URL = `http://127.0.0.1:${server.address().port}`;
  globalThis.stopTestDatabases = async () => {
    server.closeAllConnections();
    server.close();
    const started = await databases?.catch(() => undefined);
    await started?.stop();
  };
}
