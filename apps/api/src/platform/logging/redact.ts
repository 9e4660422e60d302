const NAMES = [
  'authorization',
  'cookie',
  'set-cookie',
  'token',
  'access_token',
  'refresh_token',
  'id_token',
  'password',
  'secret',
  'connectionString',
];

/** Where a secret may sit in a logged object, as pino's redaction wants it: up to two objects deep. */
export const SECRET_PATHS = NAMES.flatMap((name) => [`["${name}"]`, `*["${name}"]`, `*.*["${name}"]`]);

const BEARER = /\bBearer\s+[\w.~+/=-]+/gi;
const JWT = /\beyJ[\w-]+\.[\w-]+\.[\w-]*/g;
/** The secret of a personal link, as `registry/institution/link-token.ts` makes it. */
const LINK = /\bfdl_[\w-]+/g;
const URL_LOGIN = /(\b[a-z][a-z0-9+]*:\/\/)[^\s/@]+@/gi;

/** Takes tokens and the logins of URLs out of free text, such as an error message. */
export const withoutSecrets = (text: string): string =>
  text
    .replace(BEARER, 'Bearer [redacted]')
    .replace(JWT, '[redacted]')
    .replace(LINK, '[redacted]')
    .replace(URL_LOGIN, '$1[redacted]@');
