import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { startTestApp, type TestApp } from '../../../../../../test/support/test-app.js';
import { testDatabase } from '../../../../../../test/support/test-database.js';
import { organisationOf } from '../../../../../../test/support/weekly-report.js';
import { loadRegister } from '../../load/load-register.js';

const TRONDHEIM = organisationOf('kommune');
const UTSIRA = organisationOf('kommune-utsira');

interface Contact {
  id: string;
  name: string;
  email: string;
  phone: string | null;
  language: string;
  version: number;
}
interface Answer {
  __typename: string;
  path?: string;
  currentVersion?: number;
  contact?: Contact;
}

let app: TestApp;
let first: Contact;

beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app?.stop());

const contacts = async (as: string, id = TRONDHEIM): Promise<Contact[]> => {
  const { data, text } = await app.graphql<{ organisation: { contacts: Contact[] } }>(
    'query ($id: ID!) { organisation(id: $id) { contacts { id name email phone language version } } }',
    { id },
    { as },
  );
  if (!data) throw new Error(text);
  return data.organisation.contacts;
};
async function change(changes: object = {}, as = 'kommune'): Promise<Answer> {
  const { id: contactId, version: expectedVersion, name, email, phone, language } = first;
  const input = { contactId, expectedVersion, name, email, phone, language, ...changes };
  const { data, text } = await app.graphql<{ changeContact: Answer }>(
    `mutation ($input: ChangeContactInput!) { changeContact(input: $input) { __typename
       ... on ContactChanged { contact { id name email phone language version } }
       ... on InvalidInput { path } ... on VersionConflict { currentVersion } } }`,
    { input: { idempotencyKey: randomUUID(), ...input } },
    { as },
  );
  if (!data) throw new Error(text);
  return data.changeContact;
}

describe('a contact in the register', () => {
  beforeEach(async () => {
    const [found] = await contacts('kommune');
    if (!found) throw new Error('Trondheim has no contact');
    first = found;
  });

  it('is corrected by its own organisation, and read so by whoever must call', async () => {
    const wanted = { name: 'Beredskapsvakt', email: 'vakt@trondheim.example.no', phone: '+47 73 00 00 00' };
    expect(await change({ ...wanted, name: ' Beredskapsvakt ', language: 'NN' })).toMatchObject({
      __typename: 'ContactChanged',
      contact: { ...wanted, language: 'NN', version: first.version + 1 },
    });
    expect((await contacts('fylkesmann'))[0]).toMatchObject(wanted);
  });

  it('is not corrected over somebody else’s correction', async () => {
    expect(await change({ expectedVersion: first.version - 1 })).toEqual({
      __typename: 'VersionConflict',
      currentVersion: first.version,
    });
  });

  it.each([
    ['name', ' '],
    ['name', 'x'.repeat(121)],
    ['email', 'ingen adresse'],
    ['email', 'a@b.no, c@d.no'],
    ['phone', '73 00 00 00 spør etter Kari'],
    ['phone', '1'],
  ])('has no %s like "%s"', async (path, value) => {
    expect(await change({ [path]: value })).toEqual({ __typename: 'InvalidInput', path });
    expect((await contacts('kommune'))[0]).toEqual(first);
  });

  it('can be without a telephone', async () => {
    expect((await change({ phone: '' })).contact?.phone).toBeNull();
  });

  it.each(['kommune-utsira', 'fylkesmann', 'helsedirektoratet-1'])('is not %s’s to correct', async (as) => {
    expect(await change({ name: 'En annen' }, as)).toEqual({ __typename: 'NotFound' });
  });

  it('is nobody else’s in the database either', async () => {
    const changed = await app.sql.app(
      { scope: 'fylke', organisationId: organisationOf('fylkesmann') },
      `update contact set name = 'En annen' where id = $1 returning id`,
      [first.id],
    );
    expect(changed).toEqual([]);
  });
});

it('a corrected contact stays when the program starts again; the others are as the register says', async () => {
  const connections = await testDatabase();
  const owner = new pg.Client(connections.owner);
  await owner.connect();
  try {
    const nameOf = async (organisation: string): Promise<string | undefined> => {
      const { rows } = await owner.query<{ name: string }>(
        'select name from contact where organisation_id = $1 and deputy_for_id is null',
        [organisation],
      );
      return rows[0]?.name;
    };
    const shipped = await nameOf(UTSIRA);
    await owner.query(`update contact set name = 'Rettet', version = 1 where organisation_id = $1`, [
      TRONDHEIM,
    ]);
    await owner.query(`update contact set name = 'Feil' where organisation_id = $1`, [UTSIRA]);
    await loadRegister(owner);
    expect([await nameOf(TRONDHEIM), await nameOf(UTSIRA)]).toEqual(['Rettet', shipped]);
  } finally {
    await owner.end();
    await connections.stop();
  }
});
