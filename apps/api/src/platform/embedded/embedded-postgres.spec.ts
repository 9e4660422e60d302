import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PoolConfig } from 'pg';
import { compileProgram, type CompiledProgram } from '../../../../../test/support/compile-program.js';
import { loadConfig } from '../config/load-config.js';
import { StartupFailure } from '../process/startup-failure.js';
import { startEmbeddedPostgres, type EmbeddedPostgres } from './embedded-postgres.js';
import { resolveConnections } from './resolve-connections.js';
import { withClient } from './with-client.js';

const FAST = ['fsync=off'];

async function query<T>(connectionString: string, sql: string): Promise<T[]> {
  return withClient({ connectionString }, async (client) => (await client.query(sql)).rows as T[]);
}

describe('embedded PostgreSQL', () => {
  let folder: string;
  let server: EmbeddedPostgres | undefined;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'fordel-embedded-'));
  });
  afterEach(async () => {
    await server?.stop();
    server = undefined;
  });
  afterAll(async () => {
    await rm(folder, { recursive: true, force: true });
  });

  it('creates an owner and two roles that own nothing, may do little, and know only their own password', async () => {
    server = await startEmbeddedPostgres(folder, FAST);
    const roles = await query(
      server.superuserUrl,
      `select rolname, rolcanlogin, rolsuper, rolbypassrls, rolcreatedb, rolcreaterole
         from pg_roles where rolname like 'fordel%' order by rolname`,
    );
    const plain = { rolcanlogin: true, rolsuper: false, rolbypassrls: false, rolcreatedb: false };
    expect(roles).toEqual([
      { rolname: 'fordel_app', ...plain, rolcreaterole: false },
      { rolname: 'fordel_owner', ...plain, rolcreaterole: true },
      { rolname: 'fordel_queue', ...plain, rolcreaterole: false },
    ]);
    const me = 'select current_user, current_database()';
    expect(await query(server.ownerUrl, me)).toEqual([
      { current_user: 'fordel_owner', current_database: 'fordel' },
    ]);
    expect(await query(server.appUrl, me)).toEqual([
      { current_user: 'fordel_app', current_database: 'fordel' },
    ]);
    await expect(query(server.appUrl, 'create table public.mine ()')).rejects.toThrow('permission denied');
    await expect(query(server.appUrl, 'set role fordel_owner')).rejects.toThrow('permission denied');
    expect(await query(server.queueUrl, 'create schema jobs')).toEqual([]);
    const guessed = server.appUrl.replace('fordel_app', 'postgres');
    await expect(query(guessed, me)).rejects.toThrow('password authentication failed');
  });

  it('finds its data again at the second start', async () => {
    server = await startEmbeddedPostgres(folder, FAST);
    await query(server.ownerUrl, 'create table kept as select 42 as answer');
    await server.stop();
    server = await startEmbeddedPostgres(folder, FAST);
    expect(server.fresh).toBe(false);
    expect(await query(server.ownerUrl, 'select answer from kept')).toEqual([{ answer: 42 }]);
  });

  it('reports a server that dies unasked, and not one that was stopped', async () => {
    server = await startEmbeddedPostgres(folder, FAST);
    const stopped = server;
    await stopped.stop();
    server = await startEmbeddedPostgres(folder, FAST);
    process.kill(await postmasterPid(folder), 'SIGQUIT');
    const lost = await Promise.race([server.lost, stopped.lost.then(() => 'the stopped one')]);
    expect(lost).toContain('immediate shutdown');
  });

  it('lowers the owner of a configured server to the application and queue roles', async () => {
    server = await startEmbeddedPostgres(folder, FAST);
    const connections = await resolveConnections(
      loadConfig({ DATABASE_URL: server.ownerUrl, FORDEL_POOL_SIZE: '7' }),
    );
    const who = (config: PoolConfig): Promise<unknown> =>
      withClient(config, async (client) => {
        const { rows } = await client.query<{ name: string }>('select current_user as name');
        return rows[0];
      });
    expect(await who(connections.owner)).toEqual({ name: 'fordel_owner' });
    expect(await who(connections.app)).toEqual({ name: 'fordel_app' });
    expect(await who(connections.queue)).toEqual({ name: 'fordel_queue' });
    expect(connections.app.max).toBe(7);
  });

  it('refuses an application login that row-level security would not bind', async () => {
    server = await startEmbeddedPostgres(folder, FAST);
    for (const url of [server.ownerUrl, server.superuserUrl.replace(/postgres$/, 'fordel')]) {
      const config = loadConfig({ DATABASE_URL: server.ownerUrl, DATABASE_APP_URL: url });
      await expect(resolveConnections(config)).rejects.toThrow(
        'is a superuser, bypasses row-level security or owns the database',
      );
    }
  });

  it('says in one sentence what is wrong with a configured server', async () => {
    server = await startEmbeddedPostgres(folder, FAST);
    const sentence = (url: string): Promise<unknown> =>
      resolveConnections(loadConfig({ DATABASE_URL: url })).catch((error: unknown) => error);
    const host = `127.0.0.1:${server.port}`;
    expect(await sentence('postgres://a:secret@127.0.0.1:1/fordel')).toEqual(
      new StartupFailure(
        'The PostgreSQL server 127.0.0.1:1/fordel cannot be used, nothing listens there: start the server or correct DATABASE_URL.',
      ),
    );
    expect(await sentence(`postgres://fordel_owner:wrong@${host}/fordel`)).toEqual(
      new StartupFailure(
        `The PostgreSQL server ${host}/fordel cannot be used, it refuses the password: correct DATABASE_URL.`,
      ),
    );
    expect(await sentence(server.ownerUrl.replace(/fordel$/, 'absent'))).toEqual(
      new StartupFailure(
        `The PostgreSQL server ${host}/absent cannot be used, it has no such database: create it or correct DATABASE_URL.`,
      ),
    );
    expect(await sentence(server.appUrl)).toMatchObject({
      name: 'StartupFailure',
      message: expect.stringContaining('may not prepare the roles') as string,
    });
  });

  it('says that the data folder is in use', async () => {
    server = await startEmbeddedPostgres(folder, FAST);
    await expect(startEmbeddedPostgres(folder, FAST)).rejects.toThrow(
      /^The data folder .* is in use by the PostgreSQL process \d+: stop the other run,/,
    );
    expect(await query(server.ownerUrl, 'select 1 as alive')).toEqual([{ alive: 1 }]);
  }, 15_000);

  it('ignores the lock of a machine that crashed, even when its number now belongs to another program', async () => {
    server = await startEmbeddedPostgres(folder, FAST);
    await server.stop();
    await writeFile(join(folder, 'postgres/cluster/postmaster.pid'), `${process.pid}\n/x\n1\n1\n\n\n\n`);
    server = await startEmbeddedPostgres(folder, FAST);
    expect(await query(server.ownerUrl, 'select 1 as alive')).toEqual([{ alive: 1 }]);
  });

  it('starts over when the first start was interrupted', async () => {
    const other = await mkdtemp(join(tmpdir(), 'fordel-embedded-'));
    await mkdir(join(other, 'postgres/cluster.new'), { recursive: true });
    await writeFile(join(other, 'postgres/cluster.new/PG_VERSION'), '18');
    server = await startEmbeddedPostgres(other, FAST);
    expect(server.fresh).toBe(true);
    expect(await query(server.appUrl, 'select 1 as alive')).toEqual([{ alive: 1 }]);
    await server.stop();
    await rm(other, { recursive: true, force: true });
  });

  it('refuses a data folder of another PostgreSQL and leaves it as it is', async () => {
    const other = await mkdtemp(join(tmpdir(), 'fordel-embedded-'));
    await mkdir(join(other, 'postgres/cluster'), { recursive: true });
    await writeFile(join(other, 'postgres/cluster/PG_VERSION'), '16\n');
    await expect(startEmbeddedPostgres(other)).rejects.toThrow(
      /was written by PostgreSQL 16, but this program brings PostgreSQL 18: move it .* or set FORDEL_DATA_DIR/,
    );
    expect(await readFile(join(other, 'postgres/cluster/PG_VERSION'), 'utf8')).toBe('16\n');
    await rm(other, { recursive: true, force: true });
  });

  it('ends when its parent is killed with -9, and the next start works', async () => {
    const program = await compileProgram();
    server = await startEmbeddedPostgres(folder, FAST);
    await query(server.ownerUrl, 'create table survivor as select 42 as answer');
    await server.stop();
    const holder = await startInAnotherProcess(program, folder);
    const pid = await postmasterPid(folder);
    holder.kill('SIGKILL');
    await once(holder, 'exit');
    // The next start waits for the old server to be gone.
    server = await startEmbeddedPostgres(folder, FAST);
    const left = existsSync(`/proc/${pid}`) ? await readFile(`/proc/${pid}/stat`, 'utf8') : 'gone';
    expect(left).toMatch(/^gone$|\) Z /); // in a container nobody may bury it
    await program.remove();
    expect(await query(server.ownerUrl, 'select answer from survivor')).toEqual([{ answer: 42 }]);
  });
});

async function postmasterPid(folder: string): Promise<number> {
  return Number((await readFile(join(folder, 'postgres/cluster/postmaster.pid'), 'utf8')).split('\n')[0]);
}

/** Runs the launcher in a child process that then does nothing. */
async function startInAnotherProcess(program: CompiledProgram, folder: string): Promise<ChildProcess> {
  const launcher = program.file('apps/api/src/platform/embedded/embedded-postgres.ts');
  const script = `
    const { startEmbeddedPostgres } = await import('${launcher}');
    await startEmbeddedPostgres('${folder}', ['fsync=off']);
    console.log('up');`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(child.stdout, 'data');
  return child;
}
