import type { PoolConfig } from 'pg';
import type { DataSourceOptions } from 'typeorm';
import { pgTypes } from './pg-types.js';
import { SnakeCase } from './snake-case.js';
import { sqlMigrations } from './sql-migrations.js';

/** Options common to the application's and the migrator's connection; entities are what the drift gate compares with the tables. */
export function dataSourceOptions(
  connection: PoolConfig,
  entities: NonNullable<DataSourceOptions['entities']>,
): DataSourceOptions {
  return {
    type: 'postgres',
    extra: { ...connection, types: pgTypes },
    entities,
    namingStrategy: new SnakeCase(),
    migrations: sqlMigrations(new URL('../../migrations/', import.meta.url)),
    migrationsTableName: 'migration',
    synchronize: false,
    logging: false,
  };
}
