import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { GraphqlClient } from '../../support/graphql-client.js';
import type { Figure } from '../figure.js';
import { CopyIn } from '../intake/copy-in.js';
import { importLoad, NOW, SUBJECT, type ImportLoad } from '../intake/import-load.js';
import { median, rounded } from '../median.js';
import { apiAt, onBench, type Bench } from '../on-bench.js';

const ROUNDS = 3;
const IMPORT = `mutation ($input: ImportWeeklyReportsInput!) { importWeeklyReports(input: $input) {
  __typename ... on Failure { message } ... on ImportAccepted { rows reports } } }`;

/** Seconds from sending the file to having its answer. */
async function throughTheApi(url: string, token: string, load: ImportLoad): Promise<number> {
  const form = new FormData();
  const variables = { input: { file: null, idempotencyKey: randomUUID() } };
  form.set('operations', JSON.stringify({ query: IMPORT, variables }));
  form.set('map', JSON.stringify({ file: ['variables.input.file'] }));
  form.set('file', new Blob([new Uint8Array(load.file)]), 'reports.csv');
  const started = performance.now();
  const response = await fetch(`${url}/graphql`, {
    ...{ method: 'POST', body: form },
    headers: { authorization: `Bearer ${token}`, 'accept-language': 'en' },
  });
  const text = await response.text();
  const seconds = (performance.now() - started) / 1000;
  if (!text.includes(`"rows":${load.lines},"reports":${load.reports}`)) throw new Error(text.slice(0, 500));
  return seconds;
}

/** Seconds for the same rows into the same tables, their indexes, checks, triggers and audit trail included. */
async function byCopy(client: pg.Client, load: ImportLoad): Promise<number> {
  const copy = (table: string, rows: Buffer): Promise<void> =>
    client.query(new CopyIn(`copy ${table} from stdin`, rows)).done;
  const started = performance.now();
  await client.query('begin');
  await copy(
    'weekly_report (id, organisation_id, iso_week, revision, submitted_by, on_behalf_by)',
    load.reportRows,
  );
  await copy(
    'weekly_report_line (report_id, organisation_id, category_code, stock, used_last_week, expected_next_week, stated_need)',
    load.lineRows,
  );
  await client.query('commit');
  return (performance.now() - started) / 1000;
}

async function compare(bench: Bench) {
  const load = importLoad();
  const { url } = await bench.start();
  await apiAt(url, NOW);
  const token = await new GraphqlClient(url).token(SUBJECT);
  const client = await bench.connect();
  const empty = () => client.query('truncate weekly_report, weekly_report_import cascade');
  const ours: number[] = [];
  const copied: number[] = [];
  // In turn, so that a busy machine is as busy for both; the first of each warms up and does not count.
  for (let round = 0; round <= ROUNDS; round++) {
    ours.push(await throughTheApi(url, token, load));
    await empty();
    copied.push(await byCopy(client, load));
    await empty();
  }
  return { load, ours: ours.slice(1), copied: copied.slice(1) };
}

export const intakeImport: Figure = {
  name: 'intake.import',
  run: async (built) => {
    const { load, ours, copied } = await onBench(built, compare);
    const ratios = ours.map((seconds, round) => (copied[round] ?? NaN) / seconds);
    return [
      {
        name: 'intake.import',
        value: rounded(load.lines / median(ours), 0),
        unit: 'lines/s',
        against: `COPY of the same ${load.lines} lines and ${load.reports} reports, ${rounded(load.lines / median(copied), 0)} a second`,
        ratio: rounded(median(ratios), 3),
        aim: 'ratio ≥ 0.25',
      },
    ];
  },
};
