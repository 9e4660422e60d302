import type { Pool } from 'pg';
import type { Submission } from './submission.js';

export interface Statement {
  text: string;
  values: unknown[];
}

/** What the program sends for one submission: before its transaction, and in it. */
export interface Recorded {
  of: Submission;
  /** The id its report got. */
  reportId: string;
  before: Statement[];
  transaction: Statement[];
}

/** @throws Error when the statements are not one transaction at the end */
export function recordedOf(of: Submission, reportId: string, statements: Statement[]): Recorded {
  const start = statements.findIndex(({ text }) => /^(start transaction|begin)/i.test(text));
  const ends = statements.filter(({ text }) => /^(commit|rollback)/i.test(text));
  if (start < 0 || ends.length !== 1 || !/^commit/i.test(statements.at(-1)?.text ?? '')) {
    throw new Error(`not one transaction: ${statements.map(({ text }) => text.slice(0, 40)).join(' | ')}`);
  }
  return { of, reportId, before: statements.slice(0, start), transaction: statements.slice(start) };
}

/** What stands in the recorded values where another submission has its own. */
function replacements(recorded: Submission, now: Submission): Map<unknown, unknown> {
  return new Map<unknown, unknown>([
    [recorded.organisationId, now.organisationId],
    [recorded.subject, now.subject],
    [recorded.isoWeek, now.isoWeek],
    [recorded.key, now.key],
  ]);
}

interface Row {
  result_id?: string;
}

/** Sends the same statements, unprepared, for another submission: what PostgreSQL alone costs. */
export async function replay(
  pool: Pool,
  { of, reportId, before, transaction }: Recorded,
  now: Submission,
): Promise<void> {
  const replace = replacements(of, now);
  const valuesOf = (values: unknown[]): unknown[] =>
    values.map((value) => (replace.has(value) ? replace.get(value) : value));
  for (const { text, values } of before) await pool.query(text, valuesOf(values));
  const client = await pool.connect();
  try {
    for (const { text, values } of transaction) {
      const { rows } = await client.query<Row>(text, valuesOf(values));
      // The id the database gives the report is what the statements after it insert.
      if (rows[0]?.result_id) replace.set(reportId, rows[0].result_id);
    }
  } finally {
    client.release();
  }
}
