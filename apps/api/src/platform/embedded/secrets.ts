import { createHmac, randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';

/** The embedded server listens on a port any local user can reach, so its logins have passwords, all derived from one secret. */
export async function readOrMakeSecret(file: string): Promise<string> {
  const secret = randomBytes(32).toString('hex');
  try {
    await writeFile(file, secret, { mode: 0o600, flag: 'wx' });
    return secret;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return readFile(file, 'utf8');
  }
}

/** Password of a database role: knowing one tells nothing about another. */
export const passwordOf = (role: string, secret: string): string =>
  createHmac('sha256', secret).update(role).digest('hex');
