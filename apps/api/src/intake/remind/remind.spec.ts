import { randomUUID } from 'node:crypto';
import { MailServer } from '../../../../../test/support/mail-server.js';
import { startTestApp, type TestApp } from '../../../../../test/support/test-app.js';
import { organisationOf } from '../../../../../test/support/weekly-report.js';

const SET = `mutation ($input: SetReminderInput!) { setReminder(input: $input) { __typename
  ... on ReminderSet { settings { kind on nextAt } } ... on Failure { message } } }`;
const UTSIRA = organisationOf('kommune-utsira');
const TRONDHEIM = organisationOf('kommune');

let server: MailServer;
let app: TestApp;

beforeAll(async () => {
  server = await MailServer.start();
  app = await startTestApp({
    role: 'all',
    env: { FORDEL_SMTP_URL: server.url, FORDEL_MAIL_FROM: 'fordel@example.no' },
  });
  await app.sql.owner(
    `update organisation set valid_to = '2020-02-01' where kind in ('KOMMUNE', 'HELSEFORETAK', 'PRIVATE_HOSPITAL') and id <> all ($1)`,
    [[UTSIRA, TRONDHEIM]],
  );
});
afterAll(async () => {
  await app.stop();
  await server.stop();
});

const set = async (as: string, kind: string, on: boolean) => {
  const { data, text } = await app.graphql<{
    setReminder: { __typename: string; message?: string; settings?: { kind: string; on: boolean }[] };
  }>(SET, { input: { kind, on, idempotencyKey: randomUUID() } }, { as, locale: 'nn' });
  if (!data) throw new Error(text);
  return data.setReminder;
};
const setClock = (at: string) =>
  app.graphql(
    'mutation ($input: SetClockInput!) { setClock(input: $input) { __typename } }',
    { input: { at, exercise: 'spec', idempotencyKey: randomUUID() } },
    { as: 'helsedirektoratet-1' },
  );

interface Reminders {
  reminders: {
    totalCount: number;
    edges: { node: { kind: string; state: string; organisation: { name: string } } }[];
  };
}
const remindersOf = async (as: string) => {
  const { data, text } = await app.graphql<Reminders>(
    '{ reminders(isoWeek: "2020-W15") { totalCount edges { node { kind state organisation { name } } } } }',
    {},
    { as },
  );
  if (!data) throw new Error(text);
  return data.reminders.edges.map(({ node }) => [node.organisation.name, node.kind, node.state]).sort();
};
/** Asks until nothing waits any more. */
async function settled(count: number): Promise<string[][]> {
  const end = Date.now() + 25_000;
  for (;;) {
    const all = await remindersOf('helsedirektoratet-1');
    if ((all.length >= count && all.every(([, , state]) => state !== 'WAITING')) || Date.now() > end)
      return all;
  }
}

it('each organisation switches what it is told itself, and only that', async () => {
  const off = await set('kommune-utsira', 'REPORT_DUE', false);
  expect(off.settings?.map(({ kind, on }) => [kind, on])).toEqual([
    ['REPORT_DUE', false],
    ['REPORT_DUE_TODAY', true],
    ['MESSAGE', true],
  ]);
  expect(await set('kommune', 'MISSING_IN_COUNTY', false)).toEqual({
    __typename: 'ReminderForOthers',
    message: 'Denne påminninga går ikkje til di verksemd.',
  });
  const kinds = async (as: string, kind: string, on: boolean) =>
    (await set(as, kind, on)).settings?.map((setting) => [setting.kind, setting.on]);
  expect(await kinds('fylkesmann', 'MISSING_IN_COUNTY', false)).toEqual([
    ['MISSING_IN_COUNTY', false],
    ['MESSAGE', true],
  ]);
  expect(await kinds('fylkesmann', 'MISSING_IN_COUNTY', true)).toEqual([
    ['MISSING_IN_COUNTY', true],
    ['MESSAGE', true],
  ]);
  expect(await kinds('rhf', 'MISSING_IN_REGION', false)).toEqual([
    ['MISSING_IN_REGION', false],
    ['MESSAGE', true],
  ]);
  expect((await set('rhf', 'MISSING_IN_COUNTY', false)).__typename).toBe('ReminderForOthers');
  expect(await kinds('helsedirektoratet-2', 'MISSING_AT_DEADLINE', true)).toHaveLength(2);
});

it('when the clock says so mails leave, and who was told is seen by those who follow up', async () => {
  await setClock('2020-04-06T07:00:00Z');
  expect(await settled(2)).toEqual([
    ['Trondheim kommune', 'REPORT_DUE', 'SENT'],
    ['Utsira kommune', 'REPORT_DUE', 'SWITCHED_OFF'],
  ]);
  const aboutTheWeek = server.received.filter(({ headers }) => headers.subject?.includes('uke 15'));
  expect(aboutTheWeek.map(({ recipients }) => recipients)).toEqual([
    ['beredskap@trondheim.example.no', 'beredskap.vara@trondheim.example.no'],
  ]);
  expect(await remindersOf('fylkesmann')).toEqual([['Trondheim kommune', 'REPORT_DUE', 'SENT']]);
  expect(await remindersOf('kommune-utsira')).toEqual([['Utsira kommune', 'REPORT_DUE', 'SWITCHED_OFF']]);
  expect(await remindersOf('rhf')).toEqual([]); // Trondheim is of its region, but its fylkesmann's to follow
});

it('the plan of the week is open to everybody', async () => {
  const { data } = await app.graphql('{ reminderPlan(isoWeek: "2020-W15") { kind dueAt outcome } }');
  expect(data).toEqual({
    reminderPlan: [
      { kind: 'REPORT_DUE', dueAt: '2020-04-06T07:00:00.000Z', outcome: 'TOLD' },
      { kind: 'REPORT_DUE_TODAY', dueAt: '2020-04-07T07:00:00.000Z', outcome: null },
      { kind: 'MISSING_IN_COUNTY', dueAt: '2020-04-07T08:00:00.000Z', outcome: null },
      { kind: 'MISSING_IN_REGION', dueAt: '2020-04-07T08:00:00.000Z', outcome: null },
      { kind: 'MISSING_AT_DEADLINE', dueAt: '2020-04-07T10:00:00.000Z', outcome: null },
    ],
  });
});

it('so is the policy it follows, with author and reason', async () => {
  const { data } = await app.graphql<{ reminderTimes: object[] }>(
    '{ reminderTimes { kind validFrom isoWeekday localTime onHoliday author reason } }',
  );
  const since = { validFrom: '2019-12-30', author: 'Helsedirektoratet' };
  const before = 'PREVIOUS_WORKING_DAY';
  expect(data?.reminderTimes).toEqual([
    {
      ...since,
      ...{ kind: 'REPORT_DUE', isoWeekday: 1, localTime: '09:00', onHoliday: before },
      reason: 'The day before the deadline, in working hours.',
    },
    {
      ...since,
      ...{ kind: 'REPORT_DUE_TODAY', isoWeekday: 2, localTime: '09:00', onHoliday: before },
      reason: 'Three hours before the deadline.',
    },
    {
      ...since,
      ...{ kind: 'MISSING_IN_COUNTY', isoWeekday: 2, localTime: '10:00', onHoliday: before },
      reason: 'While there is time to call.',
    },
    {
      ...since,
      ...{ kind: 'MISSING_IN_REGION', isoWeekday: 2, localTime: '10:00', onHoliday: before },
      reason: 'While there is time to call.',
    },
    {
      ...since,
      ...{ kind: 'MISSING_AT_DEADLINE', isoWeekday: 2, localTime: '12:00', onHoliday: 'SAME_DAY' },
      reason: 'At the deadline.',
    },
  ]);
});
