import { readdirSync, readFileSync } from 'node:fs';
import type { MigrationInterface, QueryRunner } from 'typeorm';

type MigrationClass = new () => MigrationInterface;

/**
 * Migrations are reviewed SQL: every `<13 digits>-<name>.sql` of a folder, in order, as TypeORM migrations.
 * They go forward only; a mistake is mended by the next one.
 */
export function sqlMigrations(folder: URL): MigrationClass[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.sql'))
    .sort()
    .map((file) => {
      const [, timestamp, name] = /^(\d{13})-([\w-]+)\.sql$/.exec(file) ?? [];
      if (!timestamp || !name) throw new Error(`migration ${file} is not named <13 digits>-<name>.sql`);
      const sql = readFileSync(new URL(file, folder), 'utf8');
      return class implements MigrationInterface {
        readonly name = `${name}${timestamp}`;
        async up(runner: QueryRunner): Promise<void> {
          await runner.query(sql);
        }
        down(): Promise<void> {
          return Promise.reject(new Error(`migration ${file} goes forward only`));
        }
      };
    });
}
