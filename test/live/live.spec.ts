import { WeekPart } from '../../apps/api/src/transparency/watch/week-part.js';
import { compileProgram, type CompiledProgram } from '../support/compile-program.js';
import { GraphqlClient } from '../support/graphql-client.js';
import { Watcher } from '../support/watcher.js';
import { organisationOf, ReportSender } from '../support/weekly-report.js';
import { startTwoProcesses, type TwoProcesses } from './two-processes.js';

const WEEK = '2020-W15';
const EVERYTHING: string[] = Object.values(WeekPart).sort();

let program: CompiledProgram;
let processes: TwoProcesses;
let atA: GraphqlClient;
let reports: ReportSender;
let watcher: Watcher;
let revision: number | null = null;

beforeAll(async () => {
  program = await compileProgram();
  processes = await startTwoProcesses(program);
  await processes.sql.owner(`update clock set stopped_at = '2020-04-07T08:00:00Z', exercise = 'spec'`);
  atA = new GraphqlClient(processes.a);
  reports = await ReportSender.for(atA);
  watcher = new Watcher(processes.b, await atA.token('fylkesmann'), { retries: 100 });
  await watcher.begun();
}, 60_000);
afterAll(async () => {
  await watcher?.stop();
  await processes?.stop();
  await program?.remove();
});

async function reportThroughA(): Promise<void> {
  const report = reports.report(WEEK, organisationOf('kommune'), { expectedRevision: revision });
  expect((await reports.send('kommune', report)).__typename).toBe('WeeklyReportSubmitted');
  revision = (revision ?? 0) + 1;
}
const listening = (): Promise<{ pid: number }[]> =>
  processes.sql.owner(
    `select pid from pg_stat_activity where application_name = 'fordel-listen' and datname = current_database()`,
  );

it('tells who watches through one process of a report sent through another', async () => {
  await reportThroughA();
  await watcher.until('The telling', () => watcher.parts.includes('REPORTS'));
  expect(watcher.parts).toEqual(['COUNTS', 'REPORTS']);
});

it('loses nothing when the connection that listens is cut off: everybody looks at everything', async () => {
  expect(await listening()).toHaveLength(2);
  watcher.forget();
  await processes.sql.owner(
    `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'fordel-listen'`,
  );
  await reportThroughA(); // perhaps heard by nobody
  await watcher.until('The look at everything', () => watcher.parts.length === EVERYTHING.length);
  expect(watcher.closed).toEqual([]); // the socket never noticed
  watcher.forget();
  await reportThroughA();
  await watcher.until('The telling', () => watcher.parts.includes('REPORTS'));
  expect(await listening()).toHaveLength(2);
});

it('sends those who watch elsewhere when a process ends, and they miss nothing when it is back', async () => {
  watcher.forget();
  const before = watcher.connected;
  await processes.restartB(async () => {
    await watcher.until('The closing', () => watcher.closed.length > 0);
    expect(watcher.closed[0]).toMatchObject({ code: 1012, reason: 'Service restart' });
    await reportThroughA();
  });
  await watcher.until('The look at everything', () => watcher.parts.length === EVERYTHING.length);
  expect(watcher.connected).toBeGreaterThan(before);
  watcher.forget();
  await reportThroughA();
  await watcher.until('The telling', () => watcher.parts.includes('REPORTS'));
}, 60_000);
