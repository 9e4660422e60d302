import { jest } from '@jest/globals';
import { SignJWT } from 'jose';
import { WebSocket } from 'ws';
import { watching } from '../../../../../test/support/watcher.js';
import { loadSigningKey } from '../../platform/dev-issuer/signing-key.js';
import {
  MAX_SOCKETS_PER_SUBJECT,
  MAX_SUBSCRIPTIONS_PER_SOCKET,
} from '../../platform/subscriptions/subscription-server.js';
import { closing, WatchPlay, WEEK } from './watch.fixture.js';

let play: WatchPlay;
beforeAll(async () => {
  play = await WatchPlay.start();
});
afterEach(() => play.rest());
afterAll(() => play?.app.stop());

describe('who is let in', () => {
  let signed: (lifetime: string, subject?: string) => Promise<string>;
  beforeAll(() => {
    const { privateKey, publicJwk } = loadSigningKey(play.app.dataDir);
    signed = (lifetime, sub = 'auditor') =>
      new SignJWT({ scope: 'fordel', sub })
        .setProtectedHeader({ alg: 'ES256', kid: publicJwk.kid })
        .setIssuer(`${play.app.url}/issuer`)
        .setAudience('fordel')
        .setExpirationTime(lifetime)
        .sign(privateKey);
  });

  it('is nobody with a token that is forged or expired (4401), or without a membership (4403)', async () => {
    expect(await closing(play.watcher('forged'))).toBe(4401);
    expect(await closing(play.watcher(await signed('-1m')))).toBe(4401);
    expect(await closing(play.watcher(await signed('1h', 'a stranger')))).toBe(4403);
  });

  it('ends when the token does', async () => {
    const one = await play.watcher(await signed('2s')).begun();
    expect(await closing(one)).toBe(4401);
  });

  it('ends when the membership is revoked, in the middle of the stream and with nothing more told', async () => {
    const [one, ward, other] = await Promise.all([
      play.watch('laboratory'),
      play.watch('institution'),
      play.watch('auditor'),
    ]);
    await play.app.sql.owner(
      `with revoked as (update membership set revoked_at = clock_timestamp() where subject in ('laboratory', 'institution'))
       update clock set exercise = 'the same transaction'`,
    );
    expect(await closing(one)).toBe(4403);
    expect(await closing(ward)).toBe(4403);
    await other.until('The clock', () => other.parts.includes('CLOCK'));
    expect([...one.told, ...ward.told]).toEqual([]);
    expect(await closing(play.watcher(await play.app.token('laboratory')))).toBe(4403);
  });

  it(`is a subject ${MAX_SOCKETS_PER_SUBJECT} times, and then no more`, async () => {
    const many = await Promise.all(Array.from({ length: MAX_SOCKETS_PER_SUBJECT }, () => play.watch('rhf')));
    expect(await closing(play.watcher(await play.app.token('rhf')))).toBe(1013);
    expect(many.filter(({ closed }) => closed.length > 0)).toEqual([]);
  });
});

describe('what may be asked', () => {
  const refusal = async (query: string): Promise<unknown> => {
    const one = play.watcher(undefined, { query });
    await one.until('A refusal', () => one.failed !== undefined || one.told.length > 0);
    return (one.failed as { extensions?: { code?: string } }[])[0]?.extensions?.code;
  };

  it.each([
    ['no GraphQL', '{', 'GRAPHQL_PARSE_FAILED'],
    ['no field of the schema', 'subscription { nothing }', 'GRAPHQL_VALIDATION_FAILED'],
    ['a query: that goes over HTTP', '{ currentWeek { isoWeek } }', 'BAD_REQUEST'],
    [
      'more aliases than any query may have',
      `subscription { weekChanged(isoWeek: "${WEEK}") { ${Array.from({ length: 31 }, (_, i) => `a${i}: parts`).join(' ')} } }`,
      'QUERY_TOO_LARGE',
    ],
  ])('is not %s', async (_what, query, code) => {
    expect(await refusal(query)).toBe(code);
  });

  /** Without the client's good manners. */
  async function rude(messages: readonly unknown[]): Promise<number> {
    const socket = new WebSocket(`${play.app.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
    return new Promise((resolve, reject) => {
      socket.on('error', reject);
      socket.on('close', (code) => resolve(code));
      socket.on('open', () => socket.send(JSON.stringify({ type: 'connection_init' })));
      socket.once('message', () => messages.forEach((message) => socket.send(JSON.stringify(message))));
    });
  }
  const subscribe = (id: string, query = watching(WEEK)) => ({ id, type: 'subscribe', payload: { query } });

  it('is no more than some things at once over one socket', async () => {
    const tooMany = Array.from({ length: MAX_SUBSCRIPTIONS_PER_SOCKET + 1 }, (_, i) => subscribe(String(i)));
    expect(await rude(tooMany)).toBe(1013);
  });

  it('is nothing larger than a subscription ever is', async () => {
    jest.spyOn(console, 'error').mockImplementation(() => undefined); // graphql-ws says so there
    expect(await rude([subscribe('1', `#${'x'.repeat(40_000)}\n${watching(WEEK)}`)])).toBe(1009);
  });
});
