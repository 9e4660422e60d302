import type { ClientBase } from 'pg';
import { recommendedPolicy } from '@fordel/shared';
import { seed } from '../../registry/load/seed.js';

/** The day the first policy applies from; the year the platform's register begins. */
const FIRST_DAY = '2020-01-01';

/** Makes sure there is a first policy. Versions that are there are never touched: somebody may have decided by them. */
export async function loadPolicies(client: ClientBase): Promise<void> {
  const { version, author, reason } = recommendedPolicy;
  await seed(client, 'allocation.loadPolicies', async () => {
    await client.query(
      `insert into policy_version (number, document, author, reason, valid_from) values ($1, $2, $3, $4, $5)
       on conflict (number) do nothing`,
      [version, JSON.stringify(recommendedPolicy), author, reason, FIRST_DAY],
    );
  });
}
