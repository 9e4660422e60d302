import { createRemoteJWKSet, errors, type JWTVerifyGetKey } from 'jose';
import { discoverKeyLocation } from './issuer-metadata.js';
import type { TrustedIssuer } from './trusted-issuer.js';
import { IssuerUnavailable } from './verified-token.js';

const ABOUT_THE_TOKEN = [errors.JWKSNoMatchingKey, errors.JWKSMultipleMatchingKeys, errors.JOSENotSupported];

/**
 * An issuer reached over HTTP. Its metadata is read when the first token arrives, so a start does not depend on it;
 * a failed reading is forgotten, and the next token tries again. Key rotation and caching are jose's.
 */
export class RemoteIssuer implements TrustedIssuer {
  private keySet: Promise<JWTVerifyGetKey> | undefined;

  readonly url: string;

  constructor(url: string) {
    this.url = url.replace(/\/$/, '');
  }

  readonly key: JWTVerifyGetKey = async (header, token) => {
    try {
      this.keySet ??= discoverKeyLocation(this.url).then((location) => createRemoteJWKSet(location));
      const getKey = await this.keySet.catch((error: unknown) => {
        this.keySet = undefined;
        throw error;
      });
      return await getKey(header, token);
    } catch (error) {
      if (error instanceof IssuerUnavailable || ABOUT_THE_TOKEN.some((type) => error instanceof type))
        throw error;
      throw new IssuerUnavailable(`The keys of ${this.url} cannot be read`, { cause: error });
    }
  };
}
