import type { ClientBase } from 'pg';

/**
 * Makes the rows of a table what `rows` say, in one statement; a row that is so already is not written, and rows
 * nobody mentions stay. Column names are those of the first row.
 * @param key the columns of the primary key or of a unique constraint
 */
export async function upsert(
  client: ClientBase,
  table: string,
  key: string,
  rows: readonly Readonly<Record<string, unknown>>[],
): Promise<void> {
  const columns = Object.keys(rows[0] ?? {});
  const of = (source: string): string => columns.map((column) => `${source}.${column}`).join(', ');
  await client.query(
    `insert into ${table} (${columns.join(', ')})
     select ${of('wanted')} from jsonb_populate_recordset(null::${table}, $1::jsonb) wanted
     on conflict (${key}) do update set (${columns.join(', ')}) = row(${of('excluded')})
     where (${of(table)}) is distinct from (${of('excluded')})`,
    [JSON.stringify(rows)],
  );
}
