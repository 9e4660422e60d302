import { randomUUID } from 'node:crypto';
import { InstitutionClient } from '../../../../../test/support/institutions.js';
import { startTestApp, type TestApp } from '../../../../../test/support/test-app.js';
import { Watcher } from '../../../../../test/support/watcher.js';
import { organisationOf, ReportSender, stopClock } from '../../../../../test/support/weekly-report.js';

export const WEEK = '2020-W15';

/** People who watch, and what happens meanwhile. */
export class WatchPlay {
  private readonly watchers: Watcher[] = [];

  private constructor(
    readonly app: TestApp,
    readonly reports: ReportSender,
    readonly institutions: InstitutionClient,
  ) {}

  static async start(): Promise<WatchPlay> {
    const app = await startTestApp();
    await stopClock(app, '2020-04-07T08:00:00Z');
    const play = new WatchPlay(app, await ReportSender.for(app), new InstitutionClient(app));
    await play.send('helseforetak'); // from its first report on the week stands
    return play;
  }

  watcher(token?: string, options?: ConstructorParameters<typeof Watcher>[2]): Watcher {
    const one = new Watcher(this.app.url, token, options);
    this.watchers.push(one);
    return one;
  }

  /** Watches the week as one persona, or as the public, from here on. */
  async watch(subject?: string): Promise<Watcher> {
    return this.watcher(subject === undefined ? undefined : await this.app.token(subject)).begun();
  }

  watchAs(...subjects: (string | undefined)[]): Promise<Watcher[]> {
    return Promise.all(subjects.map((subject) => this.watch(subject)));
  }

  /** Sends the next revision of a persona's report. */
  async send(as: string): Promise<void> {
    const [last] = await this.app.sql.owner<{ revision: number }>(
      'select max(revision) as revision from weekly_report where organisation_id = $1 and iso_week = $2',
      [organisationOf(as), WEEK],
    );
    const changes = { expectedRevision: last?.revision ?? null };
    const sent = await this.reports.send(as, this.reports.report(WEEK, organisationOf(as), changes));
    if (sent.__typename !== 'WeeklyReportSubmitted') throw new Error(sent.message);
  }

  /** Whatever its union, it must not be a refusal. */
  async change(as: string, mutation: string, input: object): Promise<void> {
    const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
    const { data, text } = await this.app.graphql<{ change: { message?: string } }>(
      `mutation ($input: ${type}!) { change: ${mutation}(input: $input) { ... on Failure { message } } }`,
      { input: { idempotencyKey: randomUUID(), ...input } },
      { as },
    );
    if (!data || data.change.message !== undefined) throw new Error(text);
  }

  /** What each was told since it was last asked. Everybody is told when the clock is set, and of whatever changed before it by then. */
  async whatIsTold(to: readonly Watcher[]): Promise<string[][]> {
    await this.app.sql.owner('update clock set exercise = $1', [randomUUID()]);
    await Promise.all(to.map((one) => one.until('The clock', () => one.parts.includes('CLOCK'))));
    const told = to.map((one) => one.parts.filter((part) => part !== 'CLOCK'));
    to.forEach((one) => one.forget());
    return told;
  }

  /** Nobody watches any more. */
  async rest(): Promise<void> {
    await Promise.all(this.watchers.splice(0).map((watcher) => watcher.stop()));
  }
}

/** With which code a socket was closed, once it was. */
export async function closing(one: Watcher): Promise<number | undefined> {
  await one.until('The closing', () => one.closed.length > 0);
  return one.closed[0]?.code;
}
