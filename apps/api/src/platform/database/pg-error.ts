/** What PostgreSQL says of a refused statement, through whatever wrapped it. */
export function pgErrorCode(error: unknown): string | null {
  const driverError = (error as { driverError?: { code?: unknown } } | null)?.driverError;
  const code = driverError?.code ?? (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' ? code : null;
}

export const UNIQUE_VIOLATION = '23505';
