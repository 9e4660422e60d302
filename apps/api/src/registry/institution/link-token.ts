import { createHash, randomBytes } from 'node:crypto';

/** Marks the secret of a link wherever it turns up: in a header, or where it must never be (see `platform/logging/redact.ts`). */
const PREFIX = 'fdl_';

/** 256 random bits, to be shown once. */
export const newLinkToken = (): string => PREFIX + randomBytes(32).toString('base64url');

export const isLinkToken = (text: string): boolean => text.startsWith(PREFIX);

/** What is kept of it. A plain hash is enough: there is nothing to guess in 256 random bits. */
export const hashOfToken = (token: string): string => createHash('sha256').update(token).digest('hex');

/** Where the link leads. What comes after # stays in the browser: no server's log and no referrer has it. */
export const addressOf = (publicUrl: string, token: string): string =>
  `${publicUrl.replace(/\/$/, '')}/del#${token}`;
