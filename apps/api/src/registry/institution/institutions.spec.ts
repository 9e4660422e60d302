import { randomUUID } from 'node:crypto';
import { details, InstitutionClient } from '../../../../../test/support/institutions.js';
import { startTestApp, type TestApp } from '../../../../../test/support/test-app.js';
import { organisationOf, stopClock } from '../../../../../test/support/weekly-report.js';

const UTSIRA = 'kommune-utsira';
const KOMMUNE = organisationOf(UTSIRA);

let app: TestApp;
let client: InstitutionClient;

beforeAll(async () => {
  app = await startTestApp();
  client = new InstitutionClient(app);
  await stopClock(app, '2020-04-06T08:00:00Z');
});
afterAll(() => app.stop());

const names = async (as: string, ended = false) => {
  const query = 'query ($ended: Boolean!) { institutions(ended: $ended) { name validTo } }';
  const { data, text } = await app.graphql<{ institutions: { name: string }[] }>(query, { ended }, { as });
  if (!data) throw new Error(text);
  return data.institutions.map(({ name }) => name);
};
const idOf = async (name: string, as = UTSIRA): Promise<string> => {
  const { institution } = await client.add(as, name);
  return institution?.id ?? '';
};
const whoIs = async (token: string) => {
  const { data, status, errors } = await client.through<{ me: { role: string; name: string } }>(
    token,
    '{ me { role name organisation { id } } }',
  );
  return { status, me: data?.me, code: errors[0]?.extensions?.code };
};

describe('the institutions of a kommune', () => {
  it('are added, renamed and ended by it, and what was stays', async () => {
    const added = await client.add(UTSIRA, '  Siratun helseheim ');
    expect(added.institution).toMatchObject({
      name: 'Siratun helseheim',
      version: 1,
      validFrom: '2020-04-06',
      validTo: null,
    });
    const id = added.institution?.id ?? '';
    const renamed = await client.change(UTSIRA, id, 1, details('Siratun omsorgssenter'));
    expect(renamed.institution).toMatchObject({ name: 'Siratun omsorgssenter', version: 2 });
    const ended = await client.end(UTSIRA, id, 2);
    expect(ended.institution).toMatchObject({ version: 3, validTo: '2020-04-06' });
    expect(await names(UTSIRA)).toEqual([]);
    expect(await names(UTSIRA, true)).toEqual(['Siratun omsorgssenter']);
    const trail = await app.sql.owner<{ was: string | null; name: string }>(
      `select before->>'name' as was, after->>'name' as name from audit_event
       where subject_type = 'institution' and subject_id = $1 and organisation_id = $2 order by id`,
      [id, KOMMUNE],
    );
    expect(trail).toEqual([
      { was: null, name: 'Siratun helseheim' },
      { was: 'Siratun helseheim', name: 'Siratun omsorgssenter' },
      { was: 'Siratun omsorgssenter', name: 'Siratun omsorgssenter' },
    ]);
    expect((await client.change(UTSIRA, id, 3, details('Igjen'))).__typename).toBe('NotFound');
  });

  it('are changed by one at a time: the second is told the version', async () => {
    const id = await idOf('Hjemmetjenesten sør');
    const both = await Promise.all([
      client.change(UTSIRA, id, 1, details('Hjemmetjenesten sør A')),
      client.change(UTSIRA, id, 1, details('Hjemmetjenesten sør B')),
    ]);
    expect(both.map(({ __typename }) => __typename).sort()).toEqual(['InstitutionSaved', 'VersionConflict']);
    expect(both.find(({ __typename }) => __typename === 'VersionConflict')?.currentVersion).toBe(2);
  });

  it.each([
    ['details.name', { name: ' ' }],
    ['details.name', { name: 'x'.repeat(121) }],
    ['details.name', { name: 'Linje\nskift' }],
    ['details.contactName', { contactName: '' }],
    ['details.contactEmail', { contactEmail: 'ikke en adresse' }],
    ['details.contactEmail', { contactEmail: 'a@b.no, c@d.no' }],
    ['details.contactPhone', { contactPhone: 'ring meg' }],
    ['details.kind', { kind: 'HOSPITAL' }],
  ])('are refused with the place of the fault: %s %j', async (path, changes) => {
    expect(await client.add(UTSIRA, 'Feil', changes)).toMatchObject({ __typename: 'InvalidInput', path });
  });

  it('have names of their own as long as they exist', async () => {
    const id = await idOf('Tvillingen');
    expect(await client.add(UTSIRA, 'Tvillingen')).toMatchObject({ path: 'details.name' });
    await client.end(UTSIRA, id, 1);
    expect((await client.add(UTSIRA, 'Tvillingen')).__typename).toBe('InstitutionSaved');
  });

  it('are nobody else’s: not to see, to change, to end or to make a link of', async () => {
    const id = await idOf('Bare vår');
    expect(await names('kommune')).toEqual(['Øvingslia sykehjem']);
    expect((await client.change('kommune', id, 1, details('Tatt'))).__typename).toBe('NotFound');
    expect((await client.end('kommune', id, 1)).__typename).toBe('NotFound');
    expect((await client.makeLink('kommune', id)).__typename).toBe('NotFound');
    expect((await client.mailLink('kommune', id)).__typename).toBe('NotFound');
    expect((await client.revokeLink('kommune', id)).__typename).toBe('NotFound');
    expect((await client.makeLink('kommune', 'ikke en id')).__typename).toBe('NotFound');
    const seen = await app.sql.app({ scope: 'fylke', organisationId: KOMMUNE }, 'select from institution');
    expect(seen).toEqual([]);
  });

  it('of a helseforetak are hospitals and clinics', async () => {
    expect(await client.add('helseforetak', 'Orkdal', { kind: 'HOSPITAL' })).toMatchObject({
      __typename: 'InstitutionSaved',
    });
    expect(await client.add('helseforetak', 'Sone', { kind: 'HOME_CARE' })).toMatchObject({
      path: 'details.kind',
    });
  });
});

describe('a personal link', () => {
  it('lets in as its institution and nothing else, without a sign-in', async () => {
    const token = await client.token(UTSIRA, await idOf('Med lenke'));
    expect(await whoIs(token)).toEqual({
      status: 200,
      me: { role: 'INSTITUTION', name: 'Med lenke', organisation: null },
      code: undefined,
    });
    const { errors } = await client.through(
      token,
      `{ weeklyReport(organisationId: "${KOMMUNE}", isoWeek: "2020-W15") { id } institutions { id } }`,
    );
    expect(errors.map(({ extensions }) => extensions?.code)).toContain('FORBIDDEN');
  });

  it('is shown once, kept as a hash, and in no trail, log or outbox', async () => {
    const id = await idOf('Hemmelig');
    const key = randomUUID();
    const first = await client.makeLink(UTSIRA, id, key);
    const again = await client.makeLink(UTSIRA, id, key);
    expect([again.link?.id, again.address]).toEqual([first.link?.id, null]);
    const token = new URL(first.address ?? '').hash.slice(1);
    expect(first.address).toBe(`${app.url}/del#${token}`);
    expect(token).toMatch(/^fdl_[\w-]{43}$/);
    const [kept] = await app.sql.owner<{ hash: string }>(
      'select token_sha256 as hash from institution_link_secret where link_id = $1',
      [first.link?.id],
    );
    const everywhere = await app.sql.owner<{ text: string }>(
      `select (select coalesce(jsonb_agg(a), '[]') from audit_event a)::text
         || (select coalesce(jsonb_agg(o), '[]') from outbox_event o)::text
         || (select coalesce(jsonb_agg(i), '[]') from idempotency_record i)::text
         || (select coalesce(jsonb_agg(l), '[]') from institution_link l)::text as text`,
    );
    expect(kept?.hash).toMatch(/^[0-9a-f]{64}$/);
    expect(everywhere[0]?.text).toContain(first.link?.id);
    expect(everywhere[0]?.text).not.toContain(token.slice(4));
    expect(everywhere[0]?.text).not.toContain(kept?.hash);
    await expect(
      app.sql.app({ scope: 'own', organisationId: KOMMUNE }, 'select from institution_link_secret'),
    ).rejects.toThrow('permission denied');
  });

  it('is renewed and revoked with effect at once', async () => {
    const id = await idOf('Fornyes');
    const old = await client.token(UTSIRA, id);
    const renewed = await client.token(UTSIRA, id);
    expect(await whoIs(old)).toMatchObject({ status: 401, code: 'TOKEN_INVALID' });
    expect((await whoIs(renewed)).status).toBe(200);
    await client.revokeLink(UTSIRA, id);
    expect(await whoIs(renewed)).toMatchObject({ status: 401, code: 'TOKEN_INVALID' });
  });

  it('opens nothing after its time, nor when its institution has ended', async () => {
    const id = await idOf('Går ut');
    const token = await client.token(UTSIRA, id);
    await app.sql.owner(
      `update institution_link set expires_at = clock_timestamp() - interval '1 second' where institution_id = $1`,
      [id],
    );
    expect(await whoIs(token)).toMatchObject({ status: 401, code: 'TOKEN_EXPIRED' });
    const ending = await idOf('Avsluttes');
    const last = await client.token(UTSIRA, ending);
    await client.end(UTSIRA, ending, 1);
    expect(await whoIs(last)).toMatchObject({ status: 401, code: 'TOKEN_INVALID' });
  });

  it('is one at a time, however many are made at once', async () => {
    const id = await idOf('Mange på én gang');
    const made = await Promise.all(Array.from({ length: 10 }, () => client.token(UTSIRA, id)));
    const good = await Promise.all(made.map(async (token) => (await whoIs(token)).status));
    expect(good.filter((status) => status === 200)).toHaveLength(1);
  });

  it('cannot be tried out: whoever sends wrong ones is told to wait, and a good one still opens', async () => {
    const token = await client.token(UTSIRA, await idOf('Bak samme adresse'));
    const codes = new Set<unknown>();
    for (let n = 0; n < 25; n++) codes.add((await whoIs(`fdl_${n}`)).code);
    expect([...codes]).toEqual(['TOKEN_INVALID', 'TOO_MANY_REQUESTS']);
    expect((await whoIs('fdl_x')).status).toBe(429);
    expect((await whoIs(token)).status).toBe(200);
  });
});

it('a user of an institution acts for it alone, until it ends', async () => {
  const me = () =>
    app.graphql<{ me: object }>('{ me { role name organisation { id } } }', {}, { as: 'institution' });
  expect((await me()).data?.me).toEqual({ role: 'INSTITUTION', name: 'Avdelingsleder', organisation: null });
  await app.sql.owner(`update institution set valid_to = '2020-04-06' where name = 'Øvingslia sykehjem'`);
  expect((await me()).errors[0]?.extensions?.code).toBe('TOKEN_NO_MEMBERSHIP');
});
