import autocannon from 'autocannon';
import type { Pool } from 'pg';
import { replay, type Recorded } from './statements.js';
import { bodyOf, type Submission } from './submission.js';

/** So many submissions, over so many connections at a time. */
export interface Load {
  amount: number;
  connections: number;
}

/** What came through: submissions a second, and the milliseconds in which 99 of 100 were answered. */
export interface Carried {
  speed: number;
  p99: number;
}

/** Through the API, over HTTP. Every one of them must be stored. */
export async function overHttp(
  url: string,
  tokens: ReadonlyMap<string, string>,
  next: () => Submission,
  { amount, connections }: Load,
): Promise<Carried> {
  const refused: string[] = [];
  let first = Infinity;
  let last = 0;
  const { latency } = await autocannon({
    ...{ url, connections, amount },
    requests: [
      {
        ...{ method: 'POST', path: '/graphql' },
        setupRequest: (request) => {
          first = Math.min(first, performance.now());
          const submission = next();
          const authorization = `Bearer ${tokens.get(submission.subject)}`;
          const headers = { 'content-type': 'application/json', authorization };
          return { ...request, headers, body: bodyOf(submission) };
        },
        onResponse: (_status, body) => {
          last = performance.now();
          if (!body.includes('"WeeklyReportSubmitted"')) refused.push(body);
        },
      },
    ],
  });
  if (refused.length > 0) throw new Error(`${refused.length} not stored, the first: ${refused[0]}`);
  return { speed: (amount / (last - first)) * 1000, p99: latency.p99 };
}

/** Submissions a second as their bare statements, from as many lanes as there are connections over HTTP. */
export async function onBarePg(
  pool: Pool,
  recorded: Recorded,
  next: () => Submission,
  { amount, connections }: Load,
): Promise<number> {
  const started = performance.now();
  let left = amount;
  const lane = async (): Promise<void> => {
    while (left-- > 0) await replay(pool, recorded, next());
  };
  await Promise.all(Array.from({ length: connections }, lane));
  return (amount / (performance.now() - started)) * 1000;
}
