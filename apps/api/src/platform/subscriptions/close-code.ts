import { GraphQLError } from 'graphql';
import { CloseCode } from 'graphql-ws';

export type Close = [code: number, reason: string];

/** Why a socket is closed from here, as its client is to take it. */
export const CLOSE = {
  /** Sign in again. */
  unauthorized: [CloseCode.Unauthorized, 'Unauthorized'],
  /** The token is good, its holder is not let in (any more). */
  forbidden: [CloseCode.Forbidden, 'Forbidden'],
  /** Come again in a moment. */
  later: [1013, 'Try again later'],
  /** This process ends; another takes over. */
  restart: [1012, 'Service restart'],
} satisfies Record<string, Close>;

/** How a caller who was refused is told over a socket. */
export function closeFor(error: unknown): Close {
  const code = error instanceof GraphQLError ? error.extensions.code : undefined;
  if (code === 'TOKEN_EXPIRED' || code === 'TOKEN_INVALID') return CLOSE.unauthorized;
  return typeof code === 'string' && code.startsWith('TOKEN_') ? CLOSE.forbidden : CLOSE.later;
}
