import { WeekPart } from '../../apps/api/src/transparency/watch/week-part.js';
import { compileProgram, type CompiledProgram } from '../support/compile-program.js';
import { GraphqlClient } from '../support/graphql-client.js';
import { InstitutionClient } from '../support/institutions.js';
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
  await reportThroughA(); // from its first report on the week stands
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
/** Of this database only: other specs listen on the same server meanwhile. */
const listening = (): Promise<{ pid: number }[]> =>
  processes.sql.owner(
    `select pid from pg_stat_activity where application_name = 'fordel-listen' and datname = current_database()`,
  );

it('tells who watches through one process of a report sent through another', async () => {
  await reportThroughA();
  await watcher.until('The telling', () => watcher.parts.includes('REPORTS'));
  expect(watcher.parts).toEqual(['COUNTS', 'REPORTS']);
});

it('tells who holds a personal link, and lets them in no longer once it is revoked through another process', async () => {
  const institutions = new InstitutionClient(atA);
  const { institution } = await institutions.add('kommune', 'Ila sykehjem');
  const id = institution?.id ?? '';
  const holder = await new Watcher(processes.b, await institutions.token('kommune', id)).begun();
  await reportThroughA();
  await holder.until('The telling', () => holder.told.length > 0);
  expect(holder.parts).toEqual(['INSTITUTIONS']);
  await institutions.revokeLink('kommune', id);
  await holder.until('The closing', () => holder.closed.length > 0);
  expect(holder.closed[0]?.code).toBe(4401);
  await holder.stop();
});

it('loses nothing when the connection that listens is cut off: everybody looks at everything', async () => {
  expect(await listening()).toHaveLength(2);
  watcher.forget();
  await processes.sql.owner('select pg_terminate_backend(pid) from unnest($1::int[]) pid', [
    (await listening()).map(({ pid }) => pid),
  ]);
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
