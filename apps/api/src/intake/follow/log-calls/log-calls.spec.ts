import { randomUUID } from 'node:crypto';
import { jest } from '@jest/globals';
import pg from 'pg';
import { startTestApp, type TestApp } from '../../../../../../test/support/test-app.js';
import { organisationOf, stopClock } from '../../../../../../test/support/weekly-report.js';

const TRONDHEIM = organisationOf('kommune');
const UTSIRA = organisationOf('kommune-utsira');
const HOSPITAL = organisationOf('helseforetak');
const TRONDELAG = organisationOf('fylkesmann');

let app: TestApp;
/** Three kommuner of Trøndelag, in the order of the register. */
let three: string[];
beforeAll(async () => {
  app = await startTestApp();
  await stopClock(app, '2020-04-07T08:30:00Z');
  const kommuner = await app.sql.owner<{ id: string }>(
    `select id from organisation where fylkesmann_id = $1 and kind = 'KOMMUNE' order by id limit 3`,
    [TRONDELAG],
  );
  three = kommuner.map(({ id }) => id);
});
afterAll(() => app.stop());

interface Answer {
  __typename: string;
  calls?: { id: string; outcome: string; note: string; calledBy: string; organisation: { id: string } }[];
  message?: string;
  path?: string;
  paths?: string[];
}
async function log(as: string, organisationIds: string[], more: object = {}, locale = 'nb'): Promise<Answer> {
  const { data, text } = await app.graphql<{ logCalls: Answer }>(
    `mutation ($input: LogCallsInput!) { logCalls(input: $input) { __typename ... on Failure { message }
       ... on CallsLogged { calls { id outcome note calledBy organisation { id } } }
       ... on InvalidInput { path } ... on NotFollowed { paths } } }`,
    {
      input: {
        ...{ organisationIds, isoWeek: '2020-W15', outcome: 'NO_ANSWER', idempotencyKey: randomUUID() },
        ...more,
      },
    },
    { as, locale: locale as 'nb' },
  );
  if (!data) throw new Error(text);
  return data.logCalls;
}
const stored = async () =>
  (await app.sql.owner<{ n: number }>('select count(*)::int as n from report_call'))[0]?.n;

describe('calls written down together', () => {
  it('have the same outcome, and each reporter its own call and its own line in the audit trail', async () => {
    const input = { note: 'Purret per e-post', idempotencyKey: randomUUID() };
    const answer = await log('fylkesmann', three, input);
    const call = { outcome: 'NO_ANSWER', note: 'Purret per e-post', calledBy: 'Fylkeslege' };
    expect(answer.calls).toEqual(
      three.map((id) => ({ id: expect.any(String) as string, ...call, organisation: { id } })),
    );
    const audited = await app.sql.owner(
      `select organisation_id as id, operation from audit_event where subject_type = 'report_call' order by 1`,
    );
    expect(audited).toEqual(three.map((id) => ({ id, operation: 'Mutation.logCalls' })));
    // Sent again because the answer was lost, it is the same answer and nothing more.
    expect(await log('fylkesmann', three, input)).toEqual(answer);
    expect((await log('fylkesmann', three.slice(1), input)).__typename).toBe('IdempotencyKeyReused');
    expect(await stored()).toBe(3);
  });

  it('are one for somebody who is named twice', async () => {
    const before = (await stored()) ?? 0;
    const answer = await log('helsedirektoratet-1', [HOSPITAL, HOSPITAL.toUpperCase()]);
    expect(answer.calls?.map(({ organisation }) => organisation.id)).toEqual([HOSPITAL]);
    expect(await stored()).toBe(before + 1);
  });

  it('are all stored or none, and whoever is in the way is named with place and name', async () => {
    const before = await stored();
    const asked = [three[0]!, UTSIRA, 'made up', TRONDELAG];
    expect(await log('fylkesmann', asked)).toEqual({
      __typename: 'NotFollowed',
      paths: ['organisationIds.1', 'organisationIds.2', 'organisationIds.3'],
      message:
        'Ingenting er lagret. Disse rapporterer ikke denne uken, eller er ikke dine å følge opp: Utsira kommune, nr. 3, Fylkesmannen i Trøndelag.',
    });
    expect((await log('fylkesmann', asked, {}, 'nn')).message).toMatch(/^Ingenting er lagra\. Desse/);
    expect((await log('helsedirektoratet-1', asked, {}, 'en')).message).toMatch(
      /: no\. 3, Fylkesmannen i Trøndelag\.$/,
    );
    expect(await stored()).toBe(before);
  });

  it.each([
    ['nobody', [], '', 'organisationIds'],
    ['a note that is too long', [TRONDHEIM], '😀'.repeat(2001), 'note'],
  ])('are refused with %s', async (_what, ids, note, path) => {
    expect(await log('fylkesmann', ids, { note })).toMatchObject({ __typename: 'InvalidInput', path });
  });

  it('for the whole nation are as many statements as for one', async () => {
    const nation = await app.sql.owner<{ id: string }>(`select id from organisation where kind = 'KOMMUNE'`);
    const ids = nation.map(({ id }) => id);
    await log('helsedirektoratet-1', ids);
    const spy = jest.spyOn(pg.Client.prototype, 'query');
    const statements = async (of: string[]): Promise<number> => {
      spy.mockClear();
      await log('helsedirektoratet-1', of);
      return spy.mock.calls.length;
    };
    const one = await statements(ids.slice(0, 1));
    expect(await statements(ids)).toBe(one);
    spy.mockRestore();
    expect(await stored()).toBe(3 + 1 + 356 + 1 + 356);
  });
});
