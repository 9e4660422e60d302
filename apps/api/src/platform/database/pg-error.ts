/** What PostgreSQL says of a refused statement, through whatever wrapped it. */
export function pgErrorCode(error: unknown): string | null {
  const driverError = (error as { driverError?: { code?: unknown } } | null)?.driverError;
  const code = driverError?.code ?? (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' ? code : null;
}

/** Text that is no uuid or number, or holds a NUL: what a caller sent as an id or a cursor. */
export const REFUSED_TEXT: ReadonlySet<string | null> = new Set(['22P02', '22021']);
