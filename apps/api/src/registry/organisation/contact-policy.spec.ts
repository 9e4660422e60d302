import pg from 'pg';
import { testDatabase } from '../../../../../test/support/test-database.js';
import { pgTypes } from '../../platform/database/pg-types.js';
import type { Connections } from '../../platform/embedded/resolve-connections.js';

const UTSIRA = '019b8d2b-8c46-740b-87e1-64256dfee4a7';
const FYLKESMANNEN_I_ROGALAND = '019b8d2b-8c10-754d-89cf-bee0132090dd';

let connections: Connections;
let app: pg.Client;

beforeAll(async () => {
  connections = await testDatabase();
  app = new pg.Client({ ...connections.app, types: pgTypes });
  await app.connect();
});
afterAll(async () => {
  await app.end();
  await connections.stop();
});

/** How many organisations' contacts (two each) the application's role sees, whatever the access table above it says. */
async function seenBy(scope: string, role: string, organisation = ''): Promise<number> {
  await app.query('begin');
  await app.query(
    `select set_config('fordel.scope', $1, true), set_config('fordel.role', $2, true), set_config('fordel.organisation', $3, true)`,
    [scope, role, organisation],
  );
  const { rows } = await app.query<{ n: number }>('select count(*) / 2 as n from contact');
  await app.query('rollback');
  return rows[0]?.n ?? -1;
}

describe('row-level security of contacts', () => {
  it('shows a kommune its own, a fylkesmann its county, the nation everything', async () => {
    expect(await seenBy('own', 'kommune', UTSIRA)).toBe(2); // and its fylkesmann's
    expect(await seenBy('fylke', 'fylkesmann', FYLKESMANNEN_I_ROGALAND)).toBe(25); // its 23 kommuner, its fylkeskommune and itself
    expect(await seenBy('national', 'helsedirektoratet')).toBe(421);
  });

  it('shows an observer none, however far the operation reaches', async () => {
    expect(await seenBy('national', 'observer')).toBe(0);
  });

  it('shows the public none, and none to a transaction that did not say who is calling', async () => {
    expect(await seenBy('public', 'public')).toBe(0);
    const { rows } = await app.query('select from contact');
    expect(rows).toHaveLength(0);
  });

  it('is nobody’s to change but the organisation’s own, and never moved to another', async () => {
    const { rowCount } = await app.query(`update contact set email = 'me@example.no'`);
    expect(rowCount).toBe(0);
    await expect(app.query('update contact set organisation_id = id')).rejects.toThrow('permission denied');
    await expect(app.query(`update membership set role = 'auditor'`)).rejects.toThrow('permission denied');
  });
});
