import { jest } from '@jest/globals';
import { log } from '../logging/log.js';
import { Shutdown } from './shutdown.js';

describe('shutdown', () => {
  const exits: unknown[] = [];

  beforeEach(() => {
    jest.useFakeTimers();
    exits.length = 0;
    log.level = 'silent';
    jest.spyOn(process, 'exit').mockImplementation((code) => exits.push(code) as never);
  });
  afterEach(() => {
    jest.restoreAllMocks();
    jest.useRealTimers();
  });

  it('stops what was started last first, one after the other, then exits', async () => {
    const shutdown = new Shutdown();
    const events: string[] = [];
    for (const name of ['database', 'application', 'requests']) {
      shutdown.add(name, async () => {
        events.push(`${name} stopping`);
        await Promise.resolve();
        events.push(`${name} stopped`);
      });
    }
    await shutdown.begin(0);
    expect(events).toEqual([
      'requests stopping',
      'requests stopped',
      'application stopping',
      'application stopped',
      'database stopping',
      'database stopped',
    ]);
    expect(exits).toEqual([0]);
  });

  it('goes on after a step that fails, and says so by its exit code', async () => {
    const shutdown = new Shutdown();
    const stopped: string[] = [];
    shutdown.add('database', () => Promise.resolve(void stopped.push('database')));
    shutdown.add('application', () => Promise.reject(new Error('no')));
    await shutdown.begin(0);
    expect([stopped, exits]).toEqual([['database'], [1]]);
  });

  it('gives up after ten seconds and names what hung', async () => {
    const fatal = jest.spyOn(log, 'fatal');
    const shutdown = new Shutdown();
    shutdown.add('finishing the jobs in progress', () => new Promise(() => undefined));
    void shutdown.begin(0);
    await jest.advanceTimersByTimeAsync(9_999);
    expect(exits).toEqual([]);
    await jest.advanceTimersByTimeAsync(1);
    expect(exits).toEqual([1]);
    expect(fatal.mock.calls[0]?.[1]).toBe(
      'shutdown gave up after 10000 ms: finishing the jobs in progress hung',
    );
  });

  it('takes one Ctrl-C that arrives twice for one, and a later one for impatience', async () => {
    const handlers = new Map<unknown, () => void>();
    jest.spyOn(process, 'on').mockImplementation((event, handler) => {
      handlers.set(event, handler);
      return process;
    });
    const shutdown = new Shutdown();
    shutdown.takeCharge();
    shutdown.add('waiting for requests in progress', () => new Promise(() => undefined));
    const press = handlers.get('SIGINT');
    press?.();
    press?.();
    expect(exits).toEqual([]);
    await jest.advanceTimersByTimeAsync(600);
    press?.();
    expect(exits).toEqual([130]);
  });

  it('begins once', async () => {
    const shutdown = new Shutdown();
    let times = 0;
    shutdown.add('database', () => Promise.resolve(void times++));
    await Promise.all([shutdown.begin(0), shutdown.begin(1)]);
    expect([times, exits]).toEqual([1, [0]]);
  });
});
