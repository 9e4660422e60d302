import { DataSource } from 'typeorm';
import { testDatabase } from '../../../../../test/support/test-database.js';
import type { CallContext } from '../access/call-context.js';
import { dataSourceOptions } from '../database/data-source.js';
import { Database } from '../database/database.js';
import type { Transaction } from '../database/transaction.js';
import type { Connections } from '../embedded/resolve-connections.js';
import { IdempotencyKeyReused, NotFound } from '../graphql/failure.js';
import { Commands } from './commands.js';

let connections: Connections;
let dataSource: DataSource;
let commands: Commands;
let database: Database;

beforeAll(async () => {
  connections = await testDatabase();
  dataSource = await new DataSource(dataSourceOptions(connections.app, [])).initialize();
  database = new Database(dataSource);
  commands = new Commands(database);
});
afterAll(async () => {
  await dataSource.destroy();
  await connections.stop();
});

const call = (subject: string): CallContext => ({
  caller: { subject, name: subject, role: 'helsedirektoratet', organisationId: null },
  scope: 'national',
  operation: 'Mutation.test',
  requestId: 'r-1',
  locale: 'nb',
});

/** A command that writes one event, so that doing it twice would show. */
const noteEvent = (key: string, what: string, failing = false) => ({
  input: { idempotencyKey: key, what },
  change: async (tx: Transaction, id: string) => {
    await tx.query('insert into outbox_event (type, subject_id, payload) values ($1, $2, $3)', [
      what,
      id,
      {},
    ]);
    return failing ? new NotFound() : null;
  },
  answer: (_: Transaction, id: string) => Promise.resolve(id),
});
const eventsOf = (type: string) =>
  database.transaction(call('reader'), (tx) =>
    tx.query<{ subject_id: string }>('select subject_id from outbox_event where type = $1', [type]),
  );

describe('a command', () => {
  it('answers a repeated key with the first answer and changes nothing more', async () => {
    const first = await commands.run(call('a'), noteEvent('k1', 'once'));
    const again = await commands.run(call('a'), noteEvent('k1', 'once'));
    expect(again).toBe(first);
    expect(await eventsOf('once')).toEqual([{ subject_id: first }]);
  });

  it('refuses the key with another body, and leaves the key free for another subject', async () => {
    await commands.run(call('a'), noteEvent('k2', 'body'));
    expect(await commands.run(call('a'), noteEvent('k2', 'other body'))).toBeInstanceOf(IdempotencyKeyReused);
    expect(await eventsOf('other body')).toEqual([]);
    expect(await commands.run(call('b'), noteEvent('k2', 'other body'))).toEqual(expect.any(String));
  });

  it('does one change for twenty requests with one key at the same time', async () => {
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => commands.run(call('c'), noteEvent('k3', 'rush'))),
    );
    expect(new Set(answers).size).toBe(1);
    expect(await eventsOf('rush')).toHaveLength(1);
  });

  it('undoes everything with a failure, the key included', async () => {
    expect(await commands.run(call('d'), noteEvent('k4', 'undone', true))).toBeInstanceOf(NotFound);
    expect(await eventsOf('undone')).toEqual([]);
    expect(await commands.run(call('d'), noteEvent('k4', 'undone'))).toEqual(expect.any(String));
  });

  it('does not care how the body was written down', async () => {
    const one = noteEvent('k5', 'order');
    const first = await commands.run(call('e'), {
      ...one,
      input: { idempotencyKey: 'k5', what: 'order', b: 1 } as never,
    });
    const again = await commands.run(call('e'), {
      ...one,
      input: { b: 1, what: 'order', idempotencyKey: 'k5' } as never,
    });
    expect(again).toBe(first);
  });
});
