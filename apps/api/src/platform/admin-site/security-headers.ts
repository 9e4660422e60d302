import type { FastifyInstance } from 'fastify';
import type { Config } from '../config/config.js';

/** Headers on every answer, of the API as of the page; a route may set stricter ones of its own. */
export function registerSecurityHeaders(fastify: FastifyInstance, config: Config): void {
  const headers = {
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'same-origin',
    'cross-origin-opener-policy': 'same-origin',
    ...(config.publicUrl.startsWith('https:') ? { 'strict-transport-security': 'max-age=31536000' } : {}),
  };
  fastify.addHook('onRequest', (_request, reply, done) => {
    reply.headers(headers);
    done();
  });
}

/** What the page may load and call: this server, and the issuer people sign in with. */
export function pagePolicy({ issuerUrl }: Pick<Config, 'issuerUrl'>): string {
  const issuer = issuerUrl === undefined ? '' : ` ${new URL(issuerUrl).origin}`;
  return [
    "default-src 'self'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    `connect-src 'self'${issuer}`,
    `form-action 'self'${issuer}`,
    "object-src 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}
