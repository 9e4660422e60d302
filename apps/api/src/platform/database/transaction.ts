/** One open transaction. Rows come back as objects keyed by column; bigint as exact number, date as text, timestamptz as Date. */
export interface Transaction {
  query<Row extends object = Record<string, unknown>>(sql: string, parameters?: unknown[]): Promise<Row[]>;
}
