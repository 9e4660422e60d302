import { chmod, chown } from 'node:fs/promises';
import { dirname } from 'node:path';
import { StartupFailure } from '../process/startup-failure.js';
import { runProgram, works, type Identity } from './run-program.js';

const NOBODY = 65_534;
const NAMESPACE = ['--user', `--map-user=${NOBODY}`, `--map-group=${NOBODY}`];

/**
 * PostgreSQL refuses to run as root. As root we therefore run it in a user namespace where it looks like `nobody` but our
 * files stay ours; where namespaces are forbidden it really becomes `nobody`, and its folder is handed over to it.
 */
export async function chooseIdentity(folder: string, data: string[], postgres: string): Promise<Identity> {
  if (process.getuid?.() !== 0) return { prefix: [] };
  if (await works('unshare', [...NAMESPACE, 'true'])) return { prefix: ['unshare', ...NAMESPACE] };
  const identity: Identity = { prefix: [], credentials: { uid: NOBODY, gid: NOBODY } };
  await chmod(dirname(folder), 0o711); // it may pass through, not look around
  for (const path of [folder, ...data]) await chown(path, NOBODY, NOBODY);
  await runProgram(postgres, ['--version'], identity).catch(() => {
    throw new StartupFailure(
      `As root, and without user namespaces, PostgreSQL runs as the user nobody, who may not read ${postgres}: start as another user, put the program where everyone may read it, or set DATABASE_URL.`,
    );
  });
  return identity;
}
