import type { Readiness } from './readiness.js';

/** What a health address answers. */
export interface HealthAnswer {
  status: 200 | 503;
  body: { status: 'live' | 'ready' | 'not ready'; failing?: string[] };
}

export const LIVE_PATH = '/health/live';
export const READY_PATH = '/health/ready';

/** Answers `/health/live` (this process runs) and `/health/ready` (it can do its work); undefined for any other path. */
export async function answerHealth(path: string, readiness: Readiness): Promise<HealthAnswer | undefined> {
  if (path === LIVE_PATH) return { status: 200, body: { status: 'live' } };
  if (path !== READY_PATH) return undefined;
  const { status, failing } = await readiness.report();
  return status === 200
    ? { status, body: { status: 'ready' } }
    : { status, body: { status: 'not ready', failing } };
}
