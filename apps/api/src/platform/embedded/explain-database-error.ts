import { StartupFailure } from '../process/startup-failure.js';

type CodedError = Error & { code?: string };

const REASONS: Record<string, string> = {
  ECONNREFUSED: 'nothing listens there: start the server or correct',
  ENOTFOUND: 'there is no such host: correct',
  EAI_AGAIN: 'the host name cannot be looked up: correct',
  ETIMEDOUT: 'it does not answer: check the network or correct',
  EHOSTUNREACH: 'there is no way to that host: check the network or correct',
  ECONNRESET: 'it hangs up: check that it is a PostgreSQL server, or correct',
  '28P01': 'it refuses the password: correct',
  '28000': 'it refuses this user: correct',
  '3D000': 'it has no such database: create it or correct',
  '53300':
    'it has no connections left: free some, or raise its max_connections, or lower FORDEL_POOL_SIZE and check',
  '57P03': 'it is still starting: try again in a moment, or check',
};

/**
 * Turns an error of connecting to `url` (from the named variable) into one sentence, without user and password.
 * Errors that are not about the connection stay what they are.
 */
export const explainDatabaseError =
  (variable: string, url: string) =>
  (error: CodedError): never => {
    const reason =
      REASONS[error.code ?? ''] ?? (/timeout/i.test(error.message) ? REASONS.ETIMEDOUT : undefined);
    if (error instanceof StartupFailure || reason === undefined) throw error;
    const { host, pathname } = new URL(url);
    throw new StartupFailure(
      `The PostgreSQL server ${host}${pathname} cannot be used, ${reason} ${variable}.`,
    );
  };
