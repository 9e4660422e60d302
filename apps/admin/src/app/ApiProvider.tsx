import { type ReactNode, useMemo } from 'react';
import { Provider } from 'urql';
import { createApiClient } from '../api/client.js';
import { useLocale } from '../i18n/use-locale.js';
import { useSession } from '../session/session-context.js';

/** Gives the page its API client: in its language, on behalf of whoever is signed in. */
export function ApiProvider({ children }: { children: ReactNode }) {
  const locale = useLocale();
  const { session, expire } = useSession();
  const token = session?.accessToken ?? null;
  const client = useMemo(() => createApiClient(locale, token, expire), [locale, token, expire]);
  return <Provider value={client}>{children}</Provider>;
}
