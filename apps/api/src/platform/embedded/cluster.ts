import { existsSync } from 'node:fs';
import { chown, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { StartupFailure } from '../process/startup-failure.js';
import type { Binaries } from './binaries.js';
import { chooseIdentity } from './identity.js';
import { runProgram, type Identity } from './run-program.js';
import { passwordOf, readOrMakeSecret } from './secrets.js';

export const SUPERUSER = 'postgres';

/** An initialised data directory, ready to be started. */
export interface Cluster {
  /** PostgreSQL's own data directory. */
  data: string;
  identity: Identity;
  secret: string;
  /** True when this call created it. */
  fresh: boolean;
}

/**
 * Opens the data directory under `folder`, creating it the first time.
 * @throws StartupFailure when another major version of PostgreSQL wrote it.
 */
export async function openCluster(folder: string, binaries: Binaries): Promise<Cluster> {
  await makeFolder(folder);
  const data = join(folder, 'cluster');
  const secret = await readOrMakeSecret(join(folder, 'secret'));
  const fresh = !existsSync(data);
  const identity = await chooseIdentity(folder, fresh ? [] : [data], binaries.postgres);
  if (fresh) await initialise(folder, data, identity, secret, binaries);
  else await checkVersion(data, binaries);
  return { data, identity, secret, fresh };
}

async function makeFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 }).catch((error: NodeJS.ErrnoException) => {
    throw new StartupFailure(
      `The data folder ${folder} cannot be created (${error.code}): set FORDEL_DATA_DIR to a folder this user may write to.`,
    );
  });
}

/** initdb works in a folder of another name, so that an interrupted first start leaves nothing that looks finished. */
async function initialise(
  folder: string,
  data: string,
  identity: Identity,
  secret: string,
  { initdb }: Binaries,
): Promise<void> {
  const unfinished = `${data}.new`;
  const passwordFile = join(folder, 'password');
  await rm(unfinished, { recursive: true, force: true });
  await writeFile(passwordFile, passwordOf(SUPERUSER, secret), { mode: 0o600 });
  const owner = identity.credentials;
  if (owner) await chown(passwordFile, owner.uid, owner.gid);
  const locale = ['--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'];
  const login = [`--username=${SUPERUSER}`, `--pwfile=${passwordFile}`, '--auth=scram-sha-256'];
  await runProgram(
    initdb,
    ['-D', unfinished, ...login, ...locale, '--no-sync', '--no-instructions'],
    identity,
  );
  await rm(passwordFile);
  await rename(unfinished, data);
}

async function checkVersion(data: string, { postgres }: Binaries): Promise<void> {
  const [written, printed] = await Promise.all([
    readFile(join(data, 'PG_VERSION'), 'utf8'),
    runProgram(postgres, ['--version']),
  ]);
  const ours = /(\d+)\./.exec(printed)?.[1];
  if (written.trim() !== ours) {
    throw new StartupFailure(
      `The data folder ${data} was written by PostgreSQL ${written.trim()}, but this program brings PostgreSQL ${ours ?? 'of an unknown version'}: move it with pg_dump and pg_restore, or set FORDEL_DATA_DIR to another folder.`,
    );
  }
}
