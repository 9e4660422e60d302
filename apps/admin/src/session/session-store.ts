/** A sign-in. It lives in sessionStorage: gone with the tab, never shared between tabs. */
export interface Session {
  readonly accessToken: string;
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
}

const KEY = 'fordel.session';

const isSession = (value: unknown): value is Session =>
  typeof value === 'object' &&
  value !== null &&
  'accessToken' in value &&
  typeof value.accessToken === 'string' &&
  'expiresAt' in value &&
  typeof value.expiresAt === 'number';

/** The session of this tab, unless there is none or it is over. */
export function loadSession(): Session | null {
  const stored: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? 'null');
  return isSession(stored) && stored.expiresAt > Date.now() ? stored : null;
}

export function storeSession(session: Session | null): void {
  if (session) sessionStorage.setItem(KEY, JSON.stringify(session));
  else sessionStorage.removeItem(KEY);
}
