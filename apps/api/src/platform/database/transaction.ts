/**
 * When a statement is planned. `ONCE`: once per connection, for any values. `EACH_TIME`: for the values at hand, where a statement
 * over many rows has conditions that some values leave out (`$n is null or …`): a plan for any values takes what it finds for a few
 * rows, and compares everybody with everybody.
 */
export type Planned = 'ONCE' | 'EACH_TIME';

/** One open transaction. Rows come back as objects keyed by column; bigint as exact number, date as text, timestamptz as Date. */
export interface Transaction {
  /** @param planned ONCE unless it is said */
  query<Row extends object = Record<string, unknown>>(
    sql: string,
    parameters?: unknown[],
    planned?: Planned,
  ): Promise<Row[]>;
}
