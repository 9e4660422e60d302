import { randomUUID } from 'node:crypto';
import type { JWTPayload } from 'jose';
import type { GraphqlAnswer } from '../support/graphql-client.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { Watcher } from '../support/watcher.js';
import { organisationOf, ReportSender, stopClock } from '../support/weekly-report.js';
import { actor, machineToken, systemUser } from './machine-token.js';

const WEEK = '2020-W15';
const TRONDHEIM = organisationOf('kommune');
const UTSIRA = organisationOf('kommune-utsira');
const NUMBERS = {
  trondheim: '942110464',
  utsira: '964979901',
  steinkjer: '840029212', // has let no machine in
  trondelag: '974764350', // a fylkesmann
  vendor: '310000019',
};
const SYSTEM_USER = '0b9a7a34-5a44-4f0e-8b6b-0d7a3c1f7a55';
const OTHER_SYSTEM_USER = 'ebe4a681-0a8c-429e-a36f-8f9ca942b59f';

let app: TestApp;
let reports: ReportSender;

beforeAll(async () => {
  app = await startTestApp();
  await stopClock(app, '2020-04-07T08:00:00Z');
  reports = await ReportSender.for(app);
});
afterAll(() => app?.stop());

const ME = '{ me { name role organisation { id } } }';
interface Me {
  me: { name: string; role: string; organisation: { id: string } };
}
async function ask<Data = Record<string, unknown>>(
  token: string,
  query: string,
  variables: object = {},
): Promise<GraphqlAnswer<Data>> {
  const headers = { authorization: `Bearer ${token}` };
  return app.graphql<Data>(query, { ...variables }, { headers });
}
const codesOf = ({ errors }: GraphqlAnswer<unknown>) => errors.map((error) => error.extensions?.code);
const token = (changes: JWTPayload = {}, persona = 'fagsystem') => machineToken(app, persona, changes);

const SUBMIT = `mutation ($input: SubmitWeeklyReportInput!) { submitWeeklyReport(input: $input) { __typename
  ... on WeeklyReportSubmitted { report { id revision submittedBy } } ... on Failure { message } } }`;
interface Submitted {
  submitWeeklyReport: { __typename: string; report?: { id: string; revision: number; submittedBy: string } };
}
async function submit(bearer: string, organisationId: string, changes: object = {}) {
  const input = { ...reports.report(WEEK, organisationId), ...changes };
  const { data, text } = await ask<Submitted>(bearer, SUBMIT, { input });
  if (!data) throw new Error(text);
  return data.submitWeeklyReport;
}

describe('whom a machine acts for', () => {
  it('is the organisation of the system user, never the vendor, whoever the vendor is', async () => {
    for (const vendor of [NUMBERS.vendor, NUMBERS.utsira]) {
      const bearer = await token({ consumer: actor(vendor) });
      const { data } = await ask<Me>(bearer, ME);
      expect(data?.me).toEqual({
        name: `Trondheim kommune, fagsystem fra ${vendor}`,
        role: 'MACHINE',
        organisation: { id: TRONDHEIM },
      });
      expect((await submit(bearer, UTSIRA)).__typename).toBe('OtherOrganisation');
    }
  });

  it('is the consumer of a plain token, delegated or not', async () => {
    const own = await token({}, 'fagsystem-utsira');
    expect((await ask<Me>(own, ME)).data?.me).toMatchObject({
      name: 'Utsira kommune, eget fagsystem',
      organisation: { id: UTSIRA },
    });
    const delegated = await token({ supplier: actor(NUMBERS.vendor) }, 'fagsystem-utsira');
    expect((await ask<Me>(delegated, ME)).data?.me).toMatchObject({
      name: `Utsira kommune, fagsystem fra ${NUMBERS.vendor}`,
      organisation: { id: UTSIRA },
    });
  });

  it.each<[what: string, code: string, JWTPayload]>([
    ['a number that is none', 'TOKEN_ORGANISATION_NUMBER_INVALID', systemUser('942110465', SYSTEM_USER)],
    ['a number of nobody here', 'TOKEN_ORGANISATION_UNKNOWN', systemUser('310000027', SYSTEM_USER)],
    ['one who does not report', 'TOKEN_ORGANISATION_UNKNOWN', systemUser(NUMBERS.trondelag, SYSTEM_USER)],
    ['the vendor itself', 'TOKEN_ORGANISATION_UNKNOWN', { authorization_details: undefined }],
    ['a kommune that let none in', 'TOKEN_MACHINE_NOT_ADMITTED', systemUser(NUMBERS.steinkjer, SYSTEM_USER)],
    ['yesterday’s token', 'TOKEN_EXPIRED', { exp: 1 }],
    ['details of nobody', 'TOKEN_INVALID', { authorization_details: [] }],
    [
      'two kommuner at once',
      'TOKEN_INVALID',
      {
        authorization_details: [
          ...systemUser(NUMBERS.trondheim, SYSTEM_USER).authorization_details,
          ...systemUser(NUMBERS.utsira, OTHER_SYSTEM_USER).authorization_details,
        ],
      },
    ],
    ['details of another type', 'TOKEN_INVALID', { authorization_details: [{ type: 'urn:altinn:consent' }] }],
    ['a person’s scope', 'TOKEN_INVALID', { scope: 'fordel' }],
    ['a person', 'TOKEN_INVALID', { sub: 'kommune' }],
  ])('is nobody for %s: %s', async (_what, code, changes) => {
    const answer = await ask(await token(changes), ME);
    expect([answer.status, codesOf(answer), answer.data]).toEqual([401, [code], null]);
  });
});

describe('what a machine may do', () => {
  it('is to report, to read what it reported, and to send a file of it again', async () => {
    const bearer = await token();
    expect(await submit(bearer, TRONDHEIM)).toMatchObject({
      __typename: 'WeeklyReportSubmitted',
      report: { revision: 1, submittedBy: `Trondheim kommune, fagsystem fra ${NUMBERS.vendor}` },
    });
    const read = await ask(
      bearer,
      `query ($id: ID!, $week: IsoWeek!) { weeklyReport(organisationId: $id, isoWeek: $week) { revision } }`,
      { id: TRONDHEIM, week: WEEK },
    );
    expect(read.data).toEqual({ weeklyReport: { revision: 1 } });
    const { data } = await ask<{ file: { fileName: string; contentBase64: string } }>(
      bearer,
      `{ file: exportWeeklyReports(isoWeek: "${WEEK}", format: CSV) { fileName contentBase64 } }`,
    );
    const imported = await ask(
      bearer,
      `mutation ($input: ImportWeeklyReportsInput!) { importWeeklyReports(input: $input) {
         __typename ... on ImportAccepted { reports unchanged } ... on Failure { message } } }`,
      { input: { file: data?.file, idempotencyKey: randomUUID() } },
    );
    expect(imported.data).toEqual({
      importWeeklyReports: { __typename: 'ImportAccepted', reports: 0, unchanged: 1 },
    });
  });

  it('is nothing of another kommune’s', async () => {
    const own = await token({}, 'fagsystem-utsira');
    expect((await submit(own, TRONDHEIM)).__typename).toBe('OtherOrganisation');
    const { data } = await ask(
      own,
      `{ weeklyReport(organisationId: "${TRONDHEIM}", isoWeek: "${WEEK}") { id } }`,
    );
    expect(data).toEqual({ weeklyReport: null });
  });

  it('is to look only, when the scope says so', async () => {
    const bearer = await token({ scope: 'fordel:weeklyreport.read other:scope' });
    expect((await ask<Me>(bearer, ME)).data?.me.role).toBe('MACHINE');
    const answer = await ask(bearer, SUBMIT, { input: reports.report(WEEK, TRONDHEIM) });
    expect(codesOf(answer)).toEqual(['SCOPE_MISSING']);
  });

  it.each([
    ['rounds', `{ week(isoWeek: "${WEEK}") { round { id } } }`],
    ['messages', '{ unreadMessages }'],
    ['shipments', '{ shipments(first: 1) { totalCount } }'],
    ['the audit trail', '{ auditEvents(first: 1) { totalCount } }'],
    [
      'a receipt',
      'mutation { confirmReceipt(input: { idempotencyKey: "k", shipmentId: "x", expectedVersion: 1, lines: [] }) { __typename } }',
    ],
  ])('is nothing with %s', async (_what, query) => {
    expect(codesOf(await ask(await token(), query))).toEqual(['FORBIDDEN']);
  });

  it('is not to watch', async () => {
    const watcher = new Watcher(app.url, await token());
    await watcher.until('A refusal', () => watcher.told.length > 0);
    expect(watcher.told[0]?.errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
    await watcher.stop();
  });

  it('leaves each kommune its own keys: a vendor may choose the same for all of them', async () => {
    const idempotencyKey = 'the report of this week';
    const sent = await submit(await token(), TRONDHEIM, { idempotencyKey, expectedRevision: 1 });
    const other = await submit(
      await token({ client_id: 'the same client', supplier: actor(NUMBERS.vendor) }, 'fagsystem-utsira'),
      UTSIRA,
      { idempotencyKey },
    );
    expect([sent.__typename, other.__typename]).toEqual(['WeeklyReportSubmitted', 'WeeklyReportSubmitted']);
  });
});

describe('the audit trail', () => {
  const trail = async (as: string): Promise<unknown[]> => {
    const { data } = await app.graphql<{ auditEvents: { edges: { node: unknown }[] } }>(
      `{ auditEvents(first: 100, subjectType: "weekly_report") { edges { node {
         actor actorRole machine { client supplier delegationSource systemUsers system } } } } }`,
      {},
      { as },
    );
    return data?.auditEvents.edges.map(({ node }) => node) ?? [];
  };

  it('says which system it was, whose, and by which system user', async () => {
    expect((await trail('kommune'))[0]).toEqual({
      actor: `urn:altinn:systemuser:${SYSTEM_USER}`,
      actorRole: 'machine',
      machine: {
        client: '5f6f2c4e-3a52-4a53-9a3e-6a0f3f1c7d10',
        supplier: NUMBERS.vendor,
        delegationSource: null,
        systemUsers: [SYSTEM_USER],
        system: '310000019_lagersystem',
      },
    });
  });

  it('says to whom an access was delegated, and where', async () => {
    const bearer = await token(
      { supplier: actor(NUMBERS.vendor), delegation_source: 'https://www.altinn.no/' },
      'fagsystem-utsira',
    );
    await submit(bearer, UTSIRA, { expectedRevision: 1 });
    expect((await trail('kommune-utsira'))[0]).toMatchObject({
      actor: `0192:${NUMBERS.utsira}`,
      machine: { supplier: NUMBERS.vendor, delegationSource: 'https://www.altinn.no/', systemUsers: [] },
    });
  });

  it('says nothing of machines where a person acted', async () => {
    const sent = reports.report(WEEK, UTSIRA, { expectedRevision: 2 });
    expect((await reports.send('kommune-utsira', sent)).__typename).toBe('WeeklyReportSubmitted');
    expect((await trail('kommune-utsira'))[0]).toMatchObject({ actorRole: 'kommune', machine: null });
  });
});

describe('letting machines in', () => {
  it('ends for one system user at once, with the same token, while others go on', async () => {
    const [one, other] = await Promise.all([
      token(),
      token(systemUser(NUMBERS.trondheim, OTHER_SYSTEM_USER)),
    ]);
    const both = await token(systemUser(NUMBERS.trondheim, OTHER_SYSTEM_USER, SYSTEM_USER));
    await app.sql.owner(
      'insert into machine_access (organisation_id, system_user_id, revoked_at) values ($1, $2, clock_timestamp())',
      [TRONDHEIM, SYSTEM_USER],
    );
    expect(codesOf(await ask(one, ME))).toEqual(['TOKEN_SYSTEM_USER_REVOKED']);
    expect(codesOf(await ask(both, ME))).toEqual(['TOKEN_SYSTEM_USER_REVOKED']);
    expect((await ask<Me>(other, ME)).data?.me.organisation.id).toBe(TRONDHEIM);
  });

  it('ends for all of them at once, but for one that is let in by itself', async () => {
    const [one, other] = await Promise.all([
      token(systemUser(NUMBERS.trondheim, OTHER_SYSTEM_USER)),
      token(systemUser(NUMBERS.trondheim, randomUUID())),
    ]);
    await app.sql.owner(
      `with ended as (update machine_access set revoked_at = clock_timestamp() where organisation_id = $1 and revoked_at is null)
       insert into machine_access (organisation_id, system_user_id) values ($1, $2)`,
      [TRONDHEIM, OTHER_SYSTEM_USER],
    );
    expect((await ask<Me>(one, ME)).data?.me.organisation.id).toBe(TRONDHEIM);
    expect(codesOf(await ask(other, ME))).toEqual(['TOKEN_MACHINE_NOT_ADMITTED']);
  });
});
