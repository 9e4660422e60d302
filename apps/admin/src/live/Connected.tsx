import { type ReactNode, useMemo } from 'react';
import { Provider } from 'urql';
import { createApiClient } from '../api/client.js';
import { useLocale } from '../i18n/use-locale.js';
import { LiveProvider } from './LiveProvider.js';

interface ConnectedProps {
  /** Access token, or what opens a personal link; null: the public. */
  readonly token: string | null;
  /** Called when the API no longer accepts it. */
  readonly onRefused: () => void;
  readonly children: ReactNode;
}

/** What is within asks the API, in the page's language, and is told of changes, both on behalf of one and the same. */
export function Connected({ token, onRefused, children }: ConnectedProps) {
  const locale = useLocale();
  const client = useMemo(() => createApiClient(locale, token, onRefused), [locale, token, onRefused]);
  return (
    <Provider value={client}>
      <LiveProvider token={token}>{children}</LiveProvider>
    </Provider>
  );
}
