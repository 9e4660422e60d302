import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type JsonWebKey,
  type KeyObject,
  randomUUID,
} from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface SigningKey {
  readonly privateKey: KeyObject;
  readonly publicJwk: JsonWebKey & { kid: string; alg: 'ES256'; use: 'sig' };
}

/**
 * The development issuer's P-256 key: made once, kept in the data directory (readable by its owner only), so that
 * tokens survive a restart and several processes on one directory sign with the same key.
 * @throws Error if the file is there but holds no P-256 private key
 */
export function loadSigningKey(dataDirectory: string): SigningKey {
  const file = join(dataDirectory, 'dev-issuer-key.pem');
  if (!existsSync(file)) createKeyFile(dataDirectory, file);
  const privateKey = readKeyFile(file);
  const publicKey = createPublicKey(privateKey);
  const kid = createHash('sha256')
    .update(publicKey.export({ type: 'spki', format: 'der' }))
    .digest('base64url');
  return { privateKey, publicJwk: { ...publicKey.export({ format: 'jwk' }), kid, alg: 'ES256', use: 'sig' } };
}

function readKeyFile(file: string): KeyObject {
  try {
    const key = createPrivateKey(readFileSync(file));
    if (key.asymmetricKeyDetails?.namedCurve === 'prime256v1') return key;
  } catch (cause) {
    throw new Error(`${file} holds no private key. Delete it: a new one is made at the next start.`, {
      cause,
    });
  }
  throw new Error(`${file} holds no P-256 key. Delete it: a new one is made at the next start.`);
}

/** Written aside and linked into place, so that of two processes starting at once the first wins and both read whole files. */
function createKeyFile(dataDirectory: string, file: string): void {
  mkdirSync(dataDirectory, { recursive: true, mode: 0o700 });
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const draft = `${file}.${randomUUID()}`;
  writeFileSync(draft, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600, flag: 'wx' });
  try {
    linkSync(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(draft);
  }
}
