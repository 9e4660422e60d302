import type { CombinedError } from '@urql/core';

/** Why something could not be shown or done, as far as the person in front of it is concerned. */
export type Problem =
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'signIn' }
  | { readonly kind: 'forbidden' }
  | { readonly kind: 'unexpected'; readonly id: string | null };

const codesOf = (error: CombinedError): string[] =>
  error.graphQLErrors.map(({ extensions }) => (typeof extensions.code === 'string' ? extensions.code : ''));

/** The token was refused: whoever holds it is signed out. */
export const tokenRefused = (error: CombinedError): boolean =>
  codesOf(error).some((code) => code.startsWith('TOKEN_'));

export function problemOf(error: CombinedError): Problem {
  if (error.graphQLErrors.length === 0) return { kind: 'unreachable' };
  const codes = codesOf(error);
  if (codes.includes('UNAUTHENTICATED') || tokenRefused(error)) return { kind: 'signIn' };
  if (codes.includes('FORBIDDEN')) return { kind: 'forbidden' };
  // To be asked again in a while, as when there is no contact.
  if (codes.includes('TOO_MANY_REQUESTS')) return { kind: 'unreachable' };
  const ids = error.graphQLErrors.map(({ extensions }) => extensions.errorId);
  return { kind: 'unexpected', id: ids.find((id) => typeof id === 'string') ?? null };
}
