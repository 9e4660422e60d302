import { Redis } from 'ioredis';
import { StartupFailure } from './startup-failure.js';

const PATIENCE_MS = 3_000;

/**
 * Asks Redis once whether it is there: BullMQ itself would try for ever and never let the program end.
 * @throws StartupFailure when it does not answer
 */
export async function probeRedis(url: string): Promise<void> {
  const redis = new Redis(url, { lazyConnect: true, connectTimeout: PATIENCE_MS, retryStrategy: () => null });
  let reason = '';
  redis.on('error', (error: Error) => (reason = error.message));
  try {
    await redis.connect();
    await redis.ping();
  } catch (error) {
    reason ||= (error as Error).message;
    throw new StartupFailure(
      `The Redis server ${new URL(url).host} cannot be used (${reason}): start it, correct REDIS_URL, or leave REDIS_URL out to keep the queues in PostgreSQL.`,
    );
  } finally {
    redis.disconnect();
  }
}
