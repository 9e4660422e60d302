import { setTimeout } from 'node:timers/promises';
import pg from 'pg';
import { loadConfig } from '../../apps/api/src/platform/config/load-config.js';
import type { EmbeddedPostgres } from '../../apps/api/src/platform/embedded/embedded-postgres.js';
import { QUEUE_ROLE } from '../../apps/api/src/platform/embedded/roles.js';
import { prepareDatabase } from '../../apps/api/src/prepare.js';
import { startThrowawayPostgres } from './embedded-postgres.js';

/** Addresses of one database, once per role; `name` is its own. */
export interface DatabaseUrls {
  readonly name: string;
  readonly owner: string;
  readonly app: string;
  readonly queue: string;
}

/**
 * One server for a whole test run. Its first database is migrated and holds the register; every other is a copy of it,
 * made in some 30 ms.
 */
export class TestDatabases {
  private made = 0;
  private constructor(
    private readonly server: EmbeddedPostgres,
    private readonly superuser: pg.Pool,
  ) {}

  static async start(): Promise<TestDatabases> {
    const server = await startThrowawayPostgres(['max_connections=200']);
    try {
      const { ownerUrl, appUrl, queueUrl, lost } = server;
      const connections = {
        owner: { connectionString: ownerUrl },
        app: { connectionString: appUrl },
        queue: { connectionString: queueUrl },
      };
      await prepareDatabase(
        { ...connections, lost, stop: () => server.stop() },
        loadConfig({ NODE_ENV: 'test' }),
      );
      // One connection: two copies of a template at once would be in each other's way.
      return new TestDatabases(server, new pg.Pool({ connectionString: server.superuserUrl, max: 1 }));
    } catch (error) {
      await server.stop();
      throw error;
    }
  }

  async create(): Promise<DatabaseUrls> {
    const name = `test_${++this.made}`;
    const template = new URL(this.server.ownerUrl);
    await this.superuser.query(
      `create database ${name} template ${template.pathname.slice(1)} owner ${template.username} strategy file_copy`,
    );
    await this.superuser.query(`grant create on database ${name} to ${QUEUE_ROLE}`); // a copy does not inherit grants
    const at = (url: string): string => Object.assign(new URL(url), { pathname: name }).href;
    const { ownerUrl, appUrl, queueUrl } = this.server;
    return { name, owner: at(ownerUrl), app: at(appUrl), queue: at(queueUrl) };
  }

  /** Connections closed just now may still be on their way out; cutting those off would be an error at the client's end. */
  async drop(name: string): Promise<void> {
    for (let waits = 0; waits < 50 && (await this.isConnected(name)); waits++) await setTimeout(20);
    await this.superuser.query(`drop database if exists ${pg.escapeIdentifier(name)} with (force)`);
  }

  private async isConnected(name: string): Promise<boolean> {
    const { rowCount } = await this.superuser.query('select 1 from pg_stat_activity where datname = $1', [
      name,
    ]);
    return rowCount !== 0;
  }

  async stop(): Promise<void> {
    await this.superuser.end();
    await this.server.stop();
  }
}
