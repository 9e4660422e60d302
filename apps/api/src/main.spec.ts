import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { compileProgram, type CompiledProgram } from '../../../test/support/compile-program.js';
import { startThrowawayPostgres } from '../../../test/support/embedded-postgres.js';

interface Run {
  child: ChildProcess;
  ended: Promise<{ code: number | null; stderr: string }>;
  /** The fields of the log line `listening`. */
  listening: () => Promise<{ port: number; graphql: string; health: string }>;
}

describe('the program', () => {
  let program: CompiledProgram;
  let folder: string;

  beforeAll(async () => {
    program = await compileProgram();
    folder = await mkdtemp(join(tmpdir(), 'fordel-main-'));
  });
  afterAll(async () => {
    await program.remove();
    await rm(folder, { recursive: true, force: true });
  });

  function run(env: NodeJS.ProcessEnv): Run {
    const { PATH } = process.env;
    const child = spawn(process.execPath, [program.file('apps/api/src/main.ts')], {
      env: { PATH, PORT: '0', FORDEL_DATA_DIR: join(folder, 'data'), ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let stderr = '';
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
    const ended = once(child, 'close').then(([code]) => ({ code: code as number | null, stderr }));
    const listening = async (): ReturnType<Run['listening']> => {
      for await (const line of createInterface(child.stdout)) {
        const fields = JSON.parse(line) as { msg: string; port: number; graphql: string; health: string };
        if (fields.msg === 'listening') {
          child.stdout.resume();
          return fields;
        }
      }
      throw new Error(`it ended before it listened: ${(await ended).stderr}`);
    };
    return { child, ended, listening };
  }

  async function occupyPort(): Promise<Server> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return server;
  }

  it('starts, answers, stops on Ctrl-C leaving nothing behind, and finds its data at the second start', async () => {
    for (const start of ['first', 'second']) {
      const { child, ended, listening } = run({});
      const { graphql, health } = await listening();
      expect((await fetch(health)).status).toBe(200);
      const answer = await fetch(graphql, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: '{ __typename }' }),
      });
      expect(await answer.json()).toEqual({ data: { __typename: 'Query' } });
      expect(existsSync(join(folder, 'data/postgres/cluster/postmaster.pid'))).toBe(true);
      child.kill('SIGINT');
      const { code, stderr } = await ended;
      expect([start, code]).toEqual([start, 0]);
      expect(stderr).toContain('Ctrl-C stops.');
      expect(existsSync(join(folder, 'data/postgres/cluster/postmaster.pid'))).toBe(false);
    }
  }, 120_000);

  it('runs as a worker that serves nothing but its health', async () => {
    const { child, ended, listening } = run({ FORDEL_ROLE: 'worker' });
    const { health, port } = await listening();
    expect((await fetch(health)).status).toBe(200);
    expect((await fetch(`http://127.0.0.1:${port}/graphql`)).status).toBe(404);
    child.kill('SIGTERM');
    expect((await ended).code).toBe(0);
  }, 60_000);

  it('works on a configured server, and outlives it: alive, but not ready', async () => {
    const server = await startThrowawayPostgres();
    const { child, ended, listening } = run({ DATABASE_URL: server.ownerUrl });
    const { health } = await listening();
    expect((await fetch(health)).status).toBe(200);
    await server.stop();
    const answer = await fetch(health);
    expect([answer.status, await answer.json()]).toEqual([
      503,
      { status: 'not ready', failing: ['database'] },
    ]);
    expect((await fetch(health.replace('ready', 'live'))).status).toBe(200);
    child.kill('SIGTERM');
    expect((await ended).code).toBe(0);
  }, 60_000);

  async function refusal(env: NodeJS.ProcessEnv): Promise<string> {
    const { code, stderr } = await run(env).ended;
    expect(code).toBe(1);
    return stderr;
  }

  it('says in one sentence that the configuration is wrong', async () => {
    expect(await refusal({ FORDEL_ROLE: 'boss' })).toBe(
      'The configuration cannot be used: FORDEL_ROLE must be one of api, worker, all.\n',
    );
  });

  it('says in one sentence that the port is taken', async () => {
    const other = await occupyPort();
    const { port } = other.address() as AddressInfo;
    expect(await refusal({ PORT: String(port) })).toBe(
      `Port ${port} on 127.0.0.1 is taken: stop the program that uses it, or set PORT to another one (0 = any free port).\n`,
    );
    other.close();
  });

  it('says in one sentence that the database cannot be reached', async () => {
    expect(await refusal({ DATABASE_URL: 'postgres://owner:hemmelig@127.0.0.1:1/fordel' })).toBe(
      'The PostgreSQL server 127.0.0.1:1/fordel cannot be used, nothing listens there: start the server or correct DATABASE_URL.\n',
    );
  });

  it('says in one sentence that Redis cannot be reached', async () => {
    expect(await refusal({ REDIS_URL: 'redis://:hemmelig@127.0.0.1:1' })).toBe(
      'The Redis server 127.0.0.1:1 cannot be used (connect ECONNREFUSED 127.0.0.1:1): start it, correct REDIS_URL, or leave REDIS_URL out to keep the queues in PostgreSQL.\n',
    );
  });

  it('says in one sentence that the data folder is of another PostgreSQL', async () => {
    const old = join(folder, 'old');
    await mkdir(join(old, 'postgres/cluster'), { recursive: true });
    await writeFile(join(old, 'postgres/cluster/PG_VERSION'), '16\n');
    expect(await refusal({ FORDEL_DATA_DIR: old })).toBe(
      `The data folder ${old}/postgres/cluster was written by PostgreSQL 16, but this program brings PostgreSQL 18: move it with pg_dump and pg_restore, or set FORDEL_DATA_DIR to another folder.\n`,
    );
  });
});
