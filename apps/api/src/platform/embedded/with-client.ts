import pg, { type PoolConfig } from 'pg';

/** Runs `work` on one connection of its own and closes it. */
export async function withClient<T>(config: PoolConfig, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(config);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
