import pg from 'pg';
import type { Scope } from '../../apps/api/src/platform/access/call-context.js';
import { pgTypes } from '../../apps/api/src/platform/database/pg-types.js';
import type { Connections } from '../../apps/api/src/platform/embedded/resolve-connections.js';

/** What row-level security knows of a transaction. */
export interface Bound {
  scope: Scope;
  organisationId?: string;
  subject?: string;
}

/** A look behind the API, for what a spec must prove of the rows themselves. */
export class TestSql {
  private readonly ownerPool: pg.Pool;

  constructor(readonly connections: Connections) {
    this.ownerPool = new pg.Pool({ ...connections.owner, types: pgTypes, max: 2 });
  }

  /** As the owner: sees and may do everything. */
  async owner<Row extends object>(sql: string, parameters: unknown[] = []): Promise<Row[]> {
    return (await this.ownerPool.query<Row>(sql, parameters)).rows;
  }

  /** As the application's role, bound by row-level security to a scope, in a transaction of its own. */
  async app<Row extends object>(as: Bound, sql: string, parameters: unknown[] = []): Promise<Row[]> {
    const client = await this.client(as);
    try {
      const { rows } = await client.query<Row>(sql, parameters);
      await client.query('commit');
      return rows;
    } finally {
      await client.end();
    }
  }

  /** A connection of one's own as the application's role; within a transaction when bound to a scope. The caller ends it. */
  async client(as?: Bound): Promise<pg.Client> {
    const client = new pg.Client({ ...this.connections.app, types: pgTypes });
    await client.connect();
    if (as) {
      await client.query('begin');
      await client.query(
        `select set_config('fordel.scope', $1, true), set_config('fordel.organisation', $2, true), set_config('fordel.subject', $3, true)`,
        [as.scope, as.organisationId ?? '', as.subject ?? ''],
      );
    }
    return client;
  }

  async end(): Promise<void> {
    await this.ownerPool.end();
  }
}
