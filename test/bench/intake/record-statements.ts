// Preloaded into the program (node --import): writes down every statement it sends to PostgreSQL, one JSON line each.
import { appendFileSync } from 'node:fs';
import pg from 'pg';

const file = process.env.BENCH_STATEMENTS;
if (!file) throw new Error('BENCH_STATEMENTS names no file');

type Query = (this: pg.Client, ...args: unknown[]) => unknown;
// eslint-disable-next-line @typescript-eslint/unbound-method -- called with its client below
const query = pg.Client.prototype.query as Query;
const recording: Query = function (...args) {
  const [first, second] = args;
  const prepared = first as { text?: string; values?: unknown[] };
  const text = typeof first === 'string' ? first : prepared.text;
  const values = (typeof first === 'string' ? second : prepared.values) ?? [];
  appendFileSync(file, `${JSON.stringify({ text, values })}\n`);
  return query.apply(this, args);
};
Object.assign(pg.Client.prototype, { query: recording });
