import { chown } from 'node:fs/promises';
import { works } from './run-program.js';

const NOBODY = 65_534;
const NAMESPACE = ['--user', `--map-user=${NOBODY}`, `--map-group=${NOBODY}`];

/** Under whose name PostgreSQL runs: a command put before it, or other credentials. */
export interface Identity {
  prefix: string[];
  credentials?: { uid: number; gid: number };
}

/**
 * PostgreSQL refuses to run as root. As root we therefore run it in a user namespace where it looks like `nobody` but our
 * files stay ours; where namespaces are forbidden it really becomes `nobody`, and the folders are handed over to it.
 */
export async function chooseIdentity(folders: string[]): Promise<Identity> {
  if (process.getuid?.() !== 0) return { prefix: [] };
  if (await works('unshare', [...NAMESPACE, 'true'])) return { prefix: ['unshare', ...NAMESPACE] };
  for (const folder of folders) await chown(folder, NOBODY, NOBODY);
  return { prefix: [], credentials: { uid: NOBODY, gid: NOBODY } };
}
