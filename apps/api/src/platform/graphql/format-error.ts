import { ApolloServerErrorCode, unwrapResolverError } from '@apollo/server/errors';
import { MACHINE_REFUSALS } from '../access/ports.js';
import { pgErrorCode, REFUSED_TEXT } from '../database/pg-error.js';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { logUnexpected } from '../logging/log.js';

/** Codes that say what is wrong with the request; everything else is our fault and is told as an id that stands in the log. */
const EXPECTED = new Set<unknown>([
  ...Object.values(ApolloServerErrorCode).filter(
    (code) => code !== ApolloServerErrorCode.INTERNAL_SERVER_ERROR,
  ),
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'TOKEN_EXPIRED',
  'TOKEN_INVALID',
  'TOKEN_NO_MEMBERSHIP',
  ...Object.keys(MACHINE_REFUSALS).map((reason) => `TOKEN_${reason}`),
  'SCOPE_MISSING',
  'ISSUER_UNAVAILABLE',
  'TOO_MANY_REQUESTS',
  'QUERY_TOO_LARGE',
]);

function codeOf(error: Error): unknown {
  return error instanceof GraphQLError ? error.extensions.code : null;
}

export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const original = unwrapResolverError(error);
  // Apollo gives every validation rule's error a code of its own; the rule's is underneath.
  const code =
    (original instanceof GraphQLError && original.originalError ? codeOf(original.originalError) : null) ??
    formatted.extensions?.code;
  if (EXPECTED.has(code)) {
    return { ...formatted, extensions: { code } };
  }
  if (REFUSED_TEXT.has(pgErrorCode(original))) {
    return {
      ...formatted,
      message: 'An id, a cursor or a text is malformed.',
      extensions: { code: 'BAD_USER_INPUT' },
    };
  }
  // The log gets the cause, not what graphql-js wrapped around it.
  const errorId = logUnexpected(
    original instanceof GraphQLError ? (original.originalError ?? original) : original,
  );
  return {
    message: `Something failed on our side. Tell support the id ${errorId}.`,
    locations: formatted.locations,
    path: formatted.path,
    extensions: { code: 'INTERNAL', errorId },
  };
}
