import pg from 'pg';
import { parseIsoWeek, type IsoWeek } from '@fordel/shared';
import type { Transaction } from '../../platform/database/transaction.js';
import { startTestApp, type TestApp } from '../../../../../test/support/test-app.js';
import { organisationOf, ReportSender, stopClock } from '../../../../../test/support/weekly-report.js';
import { WeekRepository } from '../week/week.repository.js';

const KOMMUNE = organisationOf('kommune');
const UTSIRA = organisationOf('kommune-utsira');

const week = (text: string): IsoWeek => parseIsoWeek(text) ?? (text as never);

let app: TestApp;
let sender: ReportSender;
let round: pg.Client;
const weeks = new WeekRepository();
/** A round's transaction, as the application's role. */
const tx: Transaction = {
  query: async <Row extends object>(sql: string, parameters?: unknown[]) =>
    (await round.query<Row>(sql, parameters)).rows,
};

beforeAll(async () => {
  app = await startTestApp();
  sender = await ReportSender.for(app);
  round = await app.sql.client();
});
afterAll(async () => {
  await round.end();
  await app.stop();
});

/** Resolves when somebody in this database waits for a lock. */
async function somebodyWaits(): Promise<void> {
  for (;;) {
    const waiting = await app.sql.owner(
      `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
    );
    if (waiting.length > 0) return;
  }
}

describe('a frozen week', () => {
  it('takes no report, and neither does any week before it; the next one does', async () => {
    await stopClock(app, '2020-04-06T08:00:00Z');
    expect((await sender.send('kommune', sender.report('2020-W14', KOMMUNE))).report?.revision).toBe(1);
    await weeks.freezeWeek(tx, week('2020-W14'));
    const correction = sender.report('2020-W14', KOMMUNE, { expectedRevision: 1 });
    for (const late of [correction, sender.report('2020-W14', KOMMUNE), sender.report('2019-W01', KOMMUNE)]) {
      const answer = await sender.send('kommune', late, 'nn');
      expect([answer.__typename, answer.message]).toEqual([
        'WeekClosed',
        expect.stringContaining('Veka er avslutta') as string,
      ]);
    }
    expect((await sender.send('kommune', sender.report('2020-W15', KOMMUNE))).report?.revision).toBe(1);
    const { data } = await app.graphql(
      '{ a: week(isoWeek: "2020-W13") { phase } b: week(isoWeek: "2020-W14") { phase } c: currentWeek { isoWeek phase } }',
    );
    expect(data).toEqual({
      a: { phase: 'CLOSED' },
      b: { phase: 'CLOSED' },
      c: { isoWeek: '2020-W15', phase: 'OPEN' },
    });
  });

  it('still answers a key it has answered', async () => {
    await stopClock(app, '2020-04-13T08:00:00Z');
    const report = sender.report('2020-W16', KOMMUNE);
    const first = await sender.send('kommune', report);
    expect(first.report?.revision).toBe(1);
    await weeks.freezeWeek(tx, week('2020-W16'));
    expect(await sender.send('kommune', report)).toEqual(first);
  });

  it('is frozen once: again changes nothing', async () => {
    const frozen = () => app.sql.owner(`select frozen_at from reporting_week where iso_week = '2020-W16'`);
    const before = await frozen();
    await stopClock(app, '2020-04-14T08:00:00Z');
    await weeks.freezeWeek(tx, week('2020-W16'));
    expect(await frozen()).toEqual(before);
  });
});

describe('a report and a freeze at the same time', () => {
  it('a freeze that was first closes the week for the report that waited', async () => {
    await stopClock(app, '2020-04-20T08:00:00Z');
    await weeks.ensureWeek(tx, week('2020-W17'));
    await round.query('begin');
    await weeks.freezeWeek(tx, week('2020-W17'));
    const answer = sender.send('kommune', sender.report('2020-W17', KOMMUNE));
    await somebodyWaits();
    await round.query('commit');
    expect((await answer).__typename).toBe('WeekClosed');
    expect(await app.sql.owner(`select from weekly_report where iso_week = '2020-W17'`)).toEqual([]);
  });

  it('a freeze that is undone lets the report in', async () => {
    await stopClock(app, '2020-04-27T08:00:00Z');
    await weeks.ensureWeek(tx, week('2020-W18'));
    await round.query('begin');
    await weeks.freezeWeek(tx, week('2020-W18'));
    const answer = sender.send('kommune', sender.report('2020-W18', KOMMUNE));
    await somebodyWaits();
    await round.query('rollback');
    expect((await answer).report?.revision).toBe(1);
  });

  it('a report that was first is in before the freeze', async () => {
    await stopClock(app, '2020-05-04T08:00:00Z');
    await weeks.ensureWeek(tx, week('2020-W19'));
    const reporter = await app.sql.client({ scope: 'own', organisationId: UTSIRA });
    await reporter.query(
      `insert into weekly_report (organisation_id, iso_week, revision, submitted_by) values ($1, '2020-W19', 1, 'spec')`,
      [UTSIRA],
    );
    const frozen = weeks.freezeWeek(tx, week('2020-W19'));
    await somebodyWaits();
    await reporter.query('commit');
    await reporter.end();
    await frozen;
    const [row] = await app.sql.owner(
      `select (select count(*) from weekly_report where iso_week = '2020-W19') as reports, frozen_at is not null as frozen
       from reporting_week where iso_week = '2020-W19'`,
    );
    expect(row).toEqual({ reports: 1, frozen: true });
  });

  it('of forty reports each is stored or told that the week is closed, and the rows agree', async () => {
    await stopClock(app, '2020-05-11T08:00:00Z');
    const reporters = await app.sql.owner<{ id: string }>(
      `select id from organisation where kind = 'KOMMUNE' order by id limit 40`,
    );
    await Promise.all(reporters.map(({ id }) => app.token(`reporter-${id}`)));
    const answers = Promise.all(
      reporters.map(({ id }) => sender.send(`reporter-${id}`, sender.report('2020-W20', id))),
    );
    await Promise.any([answers, reportsOf('2020-W20', 5)]);
    await weeks.freezeWeek(tx, week('2020-W20'));
    const kinds = (await answers).map(({ __typename }) => __typename);
    const stored = kinds.filter((kind) => kind === 'WeeklyReportSubmitted').length;
    expect(stored + kinds.filter((kind) => kind === 'WeekClosed').length).toBe(40);
    const [row] = await app.sql.owner(
      `select count(*) as reports, count(*) filter (where submitted_at > w.frozen_at) as after
       from weekly_report r join reporting_week w using (iso_week) where iso_week = '2020-W20'`,
    );
    expect(row).toEqual({ reports: stored, after: 0 });
  });
});

/** Resolves when the week has so many reports. */
async function reportsOf(isoWeek: string, count: number): Promise<void> {
  for (;;) {
    const stored = await app.sql.owner('select from weekly_report where iso_week = $1', [isoWeek]);
    if (stored.length >= count) return;
  }
}
