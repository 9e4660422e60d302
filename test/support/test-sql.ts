import pg from 'pg';
import type { Scope } from '../../apps/api/src/platform/access/call-context.js';
import { pgTypes } from '../../apps/api/src/platform/database/pg-types.js';
import type { Connections } from '../../apps/api/src/platform/embedded/resolve-connections.js';

/** A look behind the API, for what a spec must prove of the rows themselves. */
export class TestSql {
  private readonly ownerPool: pg.Pool;
  private readonly appPool: pg.Pool;

  constructor(connections: Connections) {
    this.ownerPool = new pg.Pool({ ...connections.owner, types: pgTypes, max: 2 });
    this.appPool = new pg.Pool({ ...connections.app, types: pgTypes, max: 2 });
  }

  /** As the owner: sees and may do everything. */
  async owner<Row extends object>(sql: string, parameters: unknown[] = []): Promise<Row[]> {
    return (await this.ownerPool.query<Row>(sql, parameters)).rows;
  }

  /** As the application's role, bound by row-level security to a scope, in a transaction of its own. */
  async app<Row extends object>(
    as: { scope: Scope; organisationId?: string; subject?: string },
    sql: string,
    parameters: unknown[] = [],
  ): Promise<Row[]> {
    const client = await this.appPool.connect();
    try {
      await client.query('begin');
      await client.query(
        `select set_config('fordel.scope', $1, true), set_config('fordel.organisation', $2, true), set_config('fordel.subject', $3, true)`,
        [as.scope, as.organisationId ?? '', as.subject ?? ''],
      );
      const { rows } = await client.query<Row>(sql, parameters);
      await client.query('commit');
      return rows;
    } catch (error) {
      await client.query('rollback');
      throw error;
    } finally {
      client.release();
    }
  }

  async end(): Promise<void> {
    await Promise.all([this.ownerPool.end(), this.appPool.end()]);
  }
}
