import { ApolloServerErrorCode, unwrapResolverError } from '@apollo/server/errors';
import { INVALID_TEXT, pgErrorCode } from '../database/pg-error.js';
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
  'ISSUER_UNAVAILABLE',
  'QUERY_TOO_LARGE',
]);

export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const { code } = formatted.extensions ?? {};
  if (EXPECTED.has(code)) {
    return { ...formatted, extensions: { code } };
  }
  const original = unwrapResolverError(error);
  if (pgErrorCode(unwrapResolverError(error)) === INVALID_TEXT) {
    return { ...formatted, message: 'An id or cursor is malformed.', extensions: { code: 'BAD_USER_INPUT' } };
  }
  // graphql-js itself reports a variable that does not fit its type as a plain error without a code of ours.
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
