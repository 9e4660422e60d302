import { createHash } from 'node:crypto';

const names = new Map<string, string>();

/**
 * The name a statement is prepared under, once per connection. The program's statements are constant texts, so there are as
 * many names as statements in the code; planning each one anew took a third of the time of a report's write.
 */
export function statementName(sql: string): string {
  let name = names.get(sql);
  if (name === undefined) {
    name = createHash('sha256').update(sql).digest('base64url');
    names.set(sql, name);
  }
  return name;
}
