import { DataSource } from 'typeorm';
import { MailServer } from '../../../../../test/support/mail-server.js';
import { testDatabase } from '../../../../../test/support/test-database.js';
import { TestSql } from '../../../../../test/support/test-sql.js';
import { organisationOf } from '../../../../../test/support/weekly-report.js';
import { systemCall } from '../../platform/access/call-context.js';
import { loadConfig } from '../../platform/config/load-config.js';
import { dataSourceOptions } from '../../platform/database/data-source.js';
import { Database } from '../../platform/database/database.js';
import type { Connections } from '../../platform/embedded/resolve-connections.js';
import { Mailer } from '../../platform/mail/mailer.js';
import type { EventHandlers } from '../../platform/outbox/event-handlers.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { WeekRepository } from '../week/week.repository.js';
import { PlanRepository } from './plan.repository.js';
import { ReminderRepository } from './reminder.repository.js';
import { SendReminder } from './send-reminder.js';
import { REMINDER_WAITS, TellReminders } from './tell-reminders.js';

const UTSIRA = organisationOf('kommune-utsira');
const HANDLER = 'intake.send-reminder';

let server: MailServer;
let connections: Connections;
let sql: TestSql;
let dataSource: DataSource;
let database: Database;

beforeAll(async () => {
  server = await MailServer.start();
});
afterAll(() => server.stop());
beforeEach(async () => {
  server.received.length = 0;
  server.answerTo = () => 250;
  connections = await testDatabase();
  sql = new TestSql(connections);
  dataSource = await new DataSource(dataSourceOptions(connections.app, [])).initialize();
  database = new Database(dataSource);
});
afterEach(async () => {
  await dataSource.destroy();
  await sql.end();
  await connections.stop();
});

const configOn = (url: string) =>
  loadConfig(url === 'none' ? {} : { FORDEL_SMTP_URL: url, FORDEL_MAIL_FROM: 'fordel@example.no' });
function worker(url = server.url) {
  const config = configOn(url);
  const reminders = new ReminderRepository();
  const mailer = new Mailer(config);
  const handlers = { namesFor: () => [HANDLER] } as unknown as EventHandlers;
  const tell = new TellReminders(
    database,
    new WeekRepository(),
    new PlanRepository(),
    reminders,
    mailer,
    new Outbox(handlers),
  );
  return { tell, send: new SendReminder(config, reminders, mailer) };
}
const clockAt = (at: string, exercise: string | null = null) =>
  sql.owner('update clock set stopped_at = $1, exercise = $2', [at, exercise]);
const tickAt = async (at: string, url?: string): Promise<void> => {
  await clockAt(at);
  await worker(url).tell.tick();
};
/** Delivers what waits, one after the other, as the worker would. */
async function deliver(): Promise<void> {
  const events = await sql.owner<{ id: string }>(
    'select subject_id as id from outbox_event where type = $1 order by id',
    [REMINDER_WAITS],
  );
  for (const { id } of events) await deliverOne(id);
}
const deliverOne = (id: string): Promise<void> =>
  database.transaction(systemCall(HANDLER), (tx) =>
    worker().send.handle({ id, type: REMINDER_WAITS, subjectId: id, payload: {}, requestId: null }, tx),
  );
/** Leaves the register with a few: two kommuner of Rogaland, one of Møre og Romsdal, and one hospital. */
const keepFew = () =>
  sql.owner(
    `update organisation set valid_to = '2020-02-01' where kind in ('KOMMUNE', 'HELSEFORETAK', 'PRIVATE_HOSPITAL')
       and name not in ('Utsira kommune', 'Bokn kommune', 'Sande kommune', 'St. Olavs hospital HF')`,
  );
const report = (organisationId: string, isoWeek: string) =>
  sql.app(
    { scope: 'own', organisationId },
    `insert into weekly_report (organisation_id, iso_week, revision, submitted_by) values ($1, $2, 1, 'spec')`,
    [organisationId, isoWeek],
  );
const states = async (isoWeek: string): Promise<Record<string, number>> => {
  const rows = await sql.owner<{ what: string; n: number }>(
    `select kind || ' ' || state as what, count(*) as n from reminder where iso_week = $1 group by 1`,
    [isoWeek],
  );
  return Object.fromEntries(rows.map(({ what, n }) => [what, n]));
};
const outcomes = async (isoWeek: string): Promise<Record<string, string | null>> => {
  const rows = await sql.owner<{ kind: string; outcome: string | null }>(
    'select kind, outcome from reminder_due where iso_week = $1',
    [isoWeek],
  );
  return Object.fromEntries(rows.map(({ kind, outcome }) => [kind, outcome]));
};

describe('a week', () => {
  it('opens by itself, and the next one is planned', async () => {
    await tickAt('2020-12-28T07:59:59Z');
    expect(
      await sql.owner(
        `select iso_week as week, opens_at as opens, deadline_at as deadline, min(due_at) as first, count(*) as kinds
         from reporting_week join reminder_due using (iso_week) group by 1 order by 1`,
      ),
    ).toEqual([
      {
        week: '2020-W53',
        opens: new Date('2020-12-27T23:00:00Z'),
        deadline: new Date('2020-12-29T11:00:00Z'),
        first: new Date('2020-12-28T08:00:00Z'),
        kinds: 5,
      },
      {
        week: '2021-W01',
        opens: new Date('2021-01-03T23:00:00Z'),
        deadline: new Date('2021-01-05T11:00:00Z'),
        first: new Date('2021-01-04T08:00:00Z'),
        kinds: 5,
      },
    ]);
    expect(await states('2020-W53')).toEqual({});
  });

  it('follows its deadline when that is moved: who was told stays told, the others are told later', async () => {
    await keepFew();
    await tickAt('2020-04-07T06:59:59Z');
    await sql.app(
      { scope: 'national', organisationId: organisationOf('helsedirektoratet-1') },
      `insert into deadline_move (iso_week, revision, moved_from, moved_to, reason, moved_by)
       select iso_week, 1, deadline_at, '2020-04-08T10:00:00Z', 'spec', 'spec' from reporting_week where iso_week = '2020-W15'`,
    );
    await tickAt('2020-04-07T10:00:00Z');
    expect(await outcomes('2020-W15')).toEqual({
      ...{ REPORT_DUE: 'TOLD', REPORT_DUE_TODAY: null, MISSING_IN_COUNTY: null, MISSING_IN_REGION: null },
      MISSING_AT_DEADLINE: null,
    });
    await tickAt('2020-04-08T10:00:00Z');
    expect(await outcomes('2020-W15')).toEqual({
      ...{ REPORT_DUE: 'TOLD', REPORT_DUE_TODAY: 'TOLD', MISSING_IN_COUNTY: 'TOLD' },
      ...{ MISSING_IN_REGION: 'TOLD', MISSING_AT_DEADLINE: 'TOLD' },
    });
  });

  it('follows its policy: a later version moves what is not told yet', async () => {
    await tickAt('2020-03-30T06:00:00Z');
    await sql.owner(
      `insert into reminder_time (kind, valid_from, iso_weekday, local_time, on_holiday, author, reason)
       values ('REPORT_DUE', '2020-04-06', 1, '13:30', 'SAME_DAY', 'spec', 'after lunch')`,
    );
    await tickAt('2020-03-30T06:00:00Z');
    expect(
      await sql.owner(
        `select iso_week as week, due_at as at from reminder_due where kind = 'REPORT_DUE' order by 1`,
      ),
    ).toEqual([
      { week: '2020-W14', at: new Date('2020-03-30T07:00:00Z') },
      { week: '2020-W15', at: new Date('2020-04-06T11:30:00Z') },
    ]);
  });
});

describe('through a week with Easter', () => {
  it('reporters, fylkesmenn and Helsedirektoratet are told what concerns them, once and in their language', async () => {
    await keepFew();
    const mails = () => server.received.map(({ headers, recipients }) => [headers.subject, recipients[0]]);

    await tickAt('2020-04-08T06:59:59Z');
    await deliver(); // of the week before
    server.received.length = 0;
    expect(await states('2020-W16')).toEqual({});

    await tickAt('2020-04-08T07:00:00Z');
    await deliver();
    expect(mails().sort()).toEqual([
      ['Ukesrapport for uke 16: frist tirsdag 14. april kl. 12.00', 'beredskap@bokn.example.no'],
      [
        'Ukesrapport for uke 16: frist tirsdag 14. april kl. 12.00',
        'beredskap@st-olavs-hospital-hf.example.no',
      ],
      ['Ukesrapport for uke 16: frist tirsdag 14. april kl. 12.00', 'beredskap@utsira.example.no'],
      ['Vekesrapport for veke 16: frist tysdag 14. april kl. 12.00', 'beredskap@sande.example.no'],
    ]);

    server.received.length = 0;
    await clockAt('2020-04-13T08:00:00Z');
    await report(UTSIRA, '2020-W16');
    await tickAt('2020-04-14T07:00:00Z');
    await deliver();
    expect(
      mails()
        .map(([, to]) => to)
        .sort(),
    ).toEqual([
      'beredskap@bokn.example.no',
      'beredskap@sande.example.no',
      'beredskap@st-olavs-hospital-hf.example.no',
    ]);

    server.received.length = 0;
    await tickAt('2020-04-14T08:00:00Z');
    await deliver();
    expect(mails().sort()).toEqual([
      ['Uke 16: 1 kommune har ikke rapportert', 'beredskap@statsforvalter-rogaland.example.no'],
      ['Uke 16: 1 sykehus har ikke rapportert', 'beredskap@helse-midt-norge-rhf.example.no'],
      ['Veke 16: 1 kommune har ikkje rapportert', 'beredskap@statsforvalter-more-og-romsdal.example.no'],
    ]);
    const toRegion = server.received.find(({ headers }) => headers.subject?.includes('sykehus'));
    expect(toRegion?.text).toContain('\n\n- St. Olavs hospital HF\n\n');
    expect(toRegion?.text).not.toContain('kommune');

    server.received.length = 0;
    await tickAt('2020-04-14T10:00:00Z');
    await deliver();
    expect(mails()).toEqual([
      ['Fristen for uke 16 er ute: 3 har ikke rapportert', 'beredskap@helsedirektoratet.example.no'],
    ]);
    expect(server.received[0]?.text).toContain(
      'Fylkesmannen i Rogaland: Bokn kommune\nFylkesmannen i Møre og Romsdal: Sande kommune\nSt. Olavs hospital HF',
    );

    server.received.length = 0;
    await tickAt('2020-04-19T20:00:00Z');
    await deliver();
    expect(mails().length).toBe(0);
    expect(await states('2020-W16')).toEqual({
      'REPORT_DUE SENT': 4,
      'REPORT_DUE_TODAY SENT': 3,
      'MISSING_IN_COUNTY SENT': 2,
      'MISSING_IN_REGION SENT': 1,
      'MISSING_AT_DEADLINE SENT': 1,
    });
  });

  it('to the first contact with its deputy in copy, and the Message-ID of the row', async () => {
    await keepFew();
    await tickAt('2020-04-08T07:00:00Z');
    await deliver();
    const utsira = server.received.find(({ recipients }) => recipients[0]?.includes('utsira'));
    const [row] = await sql.owner<{ id: string }>('select id from reminder where organisation_id = $1', [
      UTSIRA,
    ]);
    expect(utsira?.recipients).toEqual(['beredskap@utsira.example.no', 'beredskap.vara@utsira.example.no']);
    expect(utsira?.headers['message-id']).toBe(`<${row?.id}@example.no>`);
  });
});

describe('nobody is told twice', () => {
  it('by several workers that tick at once', async () => {
    await clockAt('2020-04-06T07:00:00Z');
    await Promise.all(Array.from({ length: 4 }, () => worker().tell.tick()));
    await worker().tell.tick();
    expect(await states('2020-W15')).toEqual({ 'REPORT_DUE WAITING': 379 });
    const [events] = await sql.owner(
      'select count(*) as n, count(distinct subject_id) as rows from outbox_event',
    );
    expect(events).toEqual({ n: 379, rows: 379 });
  });

  it('by a delivery that comes again', async () => {
    await keepFew();
    await tickAt('2020-04-06T07:00:00Z');
    await deliver();
    await deliver();
    expect(server.received).toHaveLength(4);
  });

  it('the same in two words: after a stop only the more urgent reminder goes out', async () => {
    await tickAt('2020-04-05T08:00:00Z');
    await tickAt('2020-04-07T07:30:00Z');
    expect(await outcomes('2020-W15')).toEqual({
      REPORT_DUE: 'SUPERSEDED',
      REPORT_DUE_TODAY: 'TOLD',
      MISSING_IN_COUNTY: null,
      MISSING_IN_REGION: null,
      MISSING_AT_DEADLINE: null,
    });
    expect(await states('2020-W15')).toEqual({ 'REPORT_DUE_TODAY WAITING': 379 });
  });

  it('or when it is of no more use', async () => {
    await tickAt('2020-04-05T08:00:00Z');
    await tickAt('2020-04-08T07:30:00Z');
    expect(await outcomes('2020-W15')).toEqual({
      REPORT_DUE: 'TOO_LATE',
      REPORT_DUE_TODAY: 'TOO_LATE',
      MISSING_IN_COUNTY: 'TOO_LATE',
      MISSING_IN_REGION: 'TOO_LATE',
      MISSING_AT_DEADLINE: 'TOLD',
    });
    await tickAt('2020-07-01T08:00:00Z');
    expect(await outcomes('2020-W16')).toMatchObject({ MISSING_AT_DEADLINE: 'TOO_LATE' });
    expect(await states('2020-W15')).toEqual({ 'MISSING_AT_DEADLINE WAITING': 1 });
  });
});

describe('nothing is dropped without a word', () => {
  const told = async (at: string, exercise: string | null, url?: string) => {
    await clockAt(at, exercise);
    await worker(url).tell.tick();
    return states('2020-W15');
  };

  it('without a mail server', async () => {
    await clockAt('2020-04-06T07:00:00Z');
    const { tell } = worker('none');
    await tell.tick();
    expect(await states('2020-W15')).toEqual({ 'REPORT_DUE NOT_CONFIGURED': 379 });
    expect(await sql.owner('select from outbox_event')).toEqual([]);
  });

  it('in an exercise, which mails nobody outside', async () => {
    expect(await told('2020-04-06T07:00:00Z', 'øvelse', 'smtp://mail.example.no')).toEqual({
      'REPORT_DUE EXERCISE': 379,
    });
    expect(await sql.owner('select from outbox_event')).toEqual([]);
  });

  it('of those who have switched it off, and of those the register has no contact of', async () => {
    await keepFew();
    await sql.owner(
      `insert into reminder_switch (organisation_id, kind, is_on) values ($1, 'REPORT_DUE', false)`,
      [UTSIRA],
    );
    await sql.owner(
      `delete from contact where organisation_id = (select id from organisation where name = 'Bokn kommune' and valid_to is null)`,
    );
    expect(await told('2020-04-06T07:00:00Z', null)).toEqual({
      'REPORT_DUE SWITCHED_OFF': 1,
      'REPORT_DUE NO_CONTACT': 1,
      'REPORT_DUE WAITING': 2,
    });
    expect(await told('2020-04-07T07:00:00Z', null)).toMatchObject({ 'REPORT_DUE_TODAY WAITING': 3 });
  });

  it('when the mailboxes are refused for good', async () => {
    await keepFew();
    server.answerTo = (address) => (address.includes('utsira') ? 550 : 250);
    await tickAt('2020-04-06T07:00:00Z');
    await deliver();
    expect(await sql.owner(`select smtp_code as code from reminder where state = 'REFUSED'`)).toEqual([
      { code: 550 },
    ]);
    expect(await states('2020-W15')).toEqual({ 'REPORT_DUE SENT': 3, 'REPORT_DUE REFUSED': 1 });
  });

  it('while the server wants to be asked later; and what comes in meanwhile is not chased', async () => {
    await keepFew();
    server.answerTo = () => 451;
    await tickAt('2020-04-06T07:00:00Z');
    await expect(deliver()).rejects.toThrow('451');
    expect(await states('2020-W15')).toEqual({ 'REPORT_DUE WAITING': 4 });
    await report(UTSIRA, '2020-W15');
    server.answerTo = () => 250;
    await deliver();
    expect(await states('2020-W15')).toEqual({ 'REPORT_DUE SENT': 3, 'REPORT_DUE OVERTAKEN': 1 });
  });

  it('when the server comes back after the deadline', async () => {
    await keepFew();
    await tickAt('2020-04-07T07:00:00Z');
    await clockAt('2020-04-07T10:00:01Z');
    await deliver();
    expect(await states('2020-W15')).toEqual({ 'REPORT_DUE_TODAY OVERTAKEN': 4 });
    expect(server.received).toEqual([]);
  });
});
