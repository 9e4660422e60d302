import type { Locale } from '@fordel/shared';
import { cacheExchange, Client, fetchExchange, mapExchange } from 'urql';
import { tokenRefused } from './problem.js';

/**
 * One client per language and sign-in, so that nothing cached for one is ever shown to another.
 * @param token access token, or null for the public
 * @param onTokenRefused called when the API no longer accepts the token
 */
export function createApiClient(locale: Locale, token: string | null, onTokenRefused: () => void): Client {
  return new Client({
    url: '/graphql',
    preferGetMethod: false,
    fetchOptions: {
      headers: { 'accept-language': locale, ...(token === null ? {} : { authorization: `Bearer ${token}` }) },
    },
    exchanges: [
      mapExchange({
        onError: (error) => {
          if (tokenRefused(error)) onTokenRefused();
        },
      }),
      cacheExchange,
      fetchExchange,
    ],
  });
}
