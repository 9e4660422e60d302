import pg from 'pg';
import { testDatabase } from './test-database.js';

describe('a test database', () => {
  it('is migrated, and nobody else writes to it', async () => {
    const [one, other] = await Promise.all([testDatabase(), testDatabase()]);
    const owner = new pg.Client(one.owner);
    await owner.connect();
    await owner.query(`update clock set exercise = 'mine'`);
    await owner.end();
    const app = new pg.Client(other.app);
    await app.connect();
    const { rows } = await app.query(
      'select exercise, current_user as user, current_database() <> $1 as other from clock',
      [new URL(String(one.app.connectionString)).pathname.slice(1)],
    );
    await app.end();
    expect(rows).toEqual([{ exercise: null, user: 'fordel_app', other: true }]);
    await Promise.all([one.stop(), other.stop()]);
  });
});
