import { fastify } from 'fastify';
import { registerDrain } from './drain.js';

describe('draining', () => {
  it('answers the request in progress and takes no new one', async () => {
    const server = fastify();
    const drain = registerDrain(server);
    let finish: () => void = () => undefined;
    let begun: () => void = () => undefined;
    const underWay = new Promise<void>((resolve) => (begun = resolve));
    server.get('/', async () => {
      begun();
      await new Promise<void>((resolve) => (finish = resolve));
      return 'done';
    });
    const url = await server.listen();
    const answer = fetch(url);
    await underWay;

    let drained = false;
    const drainage = drain().then(() => (drained = true));
    await expect(fetch(url)).rejects.toThrow('fetch failed');
    expect(drained).toBe(false);
    finish();
    expect(await (await answer).text()).toBe('done');
    await drainage;
    await server.close().catch(() => undefined);
  });

  it('does not wait when nothing is in progress', async () => {
    const server = fastify();
    const drain = registerDrain(server);
    server.get('/', () => 'done');
    expect(await (await fetch(await server.listen())).text()).toBe('done');
    await drain();
    expect(server.server.listening).toBe(false);
  });
});
