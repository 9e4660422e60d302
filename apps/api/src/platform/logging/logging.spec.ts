import { fastify } from 'fastify';
import { pino } from 'pino';
import { logOptions, logUnexpected } from './log.js';
import { currentRequestId, withRequestId } from './request-context.js';
import { registerRequestLog, requestIdOf } from './request-log.js';

function memoryLog() {
  const lines: Record<string, unknown>[] = [];
  const write = (text: string): void => void lines.push(JSON.parse(text) as Record<string, unknown>);
  return { lines, logger: pino(logOptions, { write }) };
}

describe('logging', () => {
  it('writes JSON with the level by name and the request id', () => {
    const { lines, logger } = memoryLog();
    withRequestId('r-1', () => logger.info({ kommune: '0301' }, 'report taken'));
    expect(lines).toEqual([
      expect.objectContaining({ level: 'info', msg: 'report taken', kommune: '0301', requestId: 'r-1' }),
    ]);
  });

  it('keeps secrets out, wherever they hide', () => {
    const { lines, logger } = memoryLog();
    const jwt = 'eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJoZW1tZWxpZyJ9.c2lnbmF0dXI';
    logger.info(
      { req: { headers: { authorization: `Bearer ${jwt}`, cookie: 'hemmelig' } }, token: 'hemmelig' },
      'a',
    );
    logger.info(`sent Bearer ${jwt} and ${jwt}`);
    logger.info(`opened http://localhost/del#fdl_hemmelig-lenke_1`);
    logger.error({ err: new Error('cannot reach postgres://owner:hemmelig@db:5432/fordel') }, 'b');
    const all = JSON.stringify(lines);
    expect(all).not.toContain('hemmelig');
    expect(all).not.toContain('eyJ');
    expect(all).toContain('postgres://[redacted]@db:5432/fordel');
    expect(all).toContain('/del#[redacted]');
    expect(lines).toHaveLength(4);
  });

  it('leaves out what a driver attaches to an error: it is what people wrote', () => {
    const { lines, logger } = memoryLog();
    const err = Object.assign(new Error('duplicate'), { code: '23505', parameters: ['fødselsnummer'] });
    logger.error({ err }, 'failed');
    expect(lines[0]?.err).toMatchObject({ message: 'duplicate', code: '23505' });
    expect(JSON.stringify(lines)).not.toContain('fødselsnummer');
  });

  it('gives an unexpected error an id that stands in the log too', () => {
    const { lines, logger } = memoryLog();
    const id = logUnexpected(new Error('boom'), logger);
    expect(id).toMatch(/^[0-9a-f-]{36}$/);
    expect(lines[0]).toMatchObject({ level: 'error', errorId: id, err: { message: 'boom' } });
  });

  it.each([
    ['trace.0-9_A', 'trace.0-9_A'],
    ['line\nbreak', null],
    ['x'.repeat(65), null],
    ['', null],
  ])('takes the request id %j only when it is sane', (offered, taken) => {
    const id = requestIdOf({ headers: { 'x-request-id': offered } });
    if (taken === null) expect(id).toMatch(/^[0-9a-f-]{36}$/);
    else expect(id).toBe(taken);
  });

  it('echoes the request id and keeps it through asynchronous work', async () => {
    const server = fastify({ genReqId: requestIdOf });
    registerRequestLog(server);
    server.get('/', async () => {
      await new Promise(setImmediate);
      return { id: currentRequestId() };
    });
    const answer = await fetch(await server.listen(), { headers: { 'x-request-id': 'r-7' } });
    expect([answer.headers.get('x-request-id'), await answer.json()]).toEqual(['r-7', { id: 'r-7' }]);
    await server.close();
    expect(currentRequestId()).toBeUndefined();
  });
});
