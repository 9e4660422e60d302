import { ThreadLimitExceeded, ThreadPool } from './thread-pool.js';
import type { Exercise } from './thread-pool.fixture.js';

const SCRIPT = new URL('./thread-pool.fixture.js', import.meta.url);

const poolWith = (milliseconds: number, threads = 1) =>
  new ThreadPool<Exercise, number>(SCRIPT, { threads, milliseconds, megabytes: 64 });

describe('a pool of threads', () => {
  it('answers each task with all its parts in order, more tasks than threads included', async () => {
    const pool = poolWith(20_000, 2);
    const answers = await Promise.all([3, 0, 5, 1].map((count) => pool.run({ count })));
    expect(answers).toEqual([[1, 2, 3], [], [1, 2, 3, 4, 5], [1]]);
    await pool.close();
  });

  it('tells what a task failed of, and does the next one', async () => {
    const pool = poolWith(20_000);
    await expect(pool.run({ fail: 'too far' })).rejects.toThrow('too far');
    expect(await pool.run({ count: 2 })).toEqual([1, 2]);
    await pool.close();
  });

  it('stops a task that takes too long, and does the next one', async () => {
    const pool = poolWith(3_000);
    await expect(pool.run({ forever: true })).rejects.toThrow(new ThreadLimitExceeded('time'));
    expect(await pool.run({ count: 2 })).toEqual([1, 2]);
    await pool.close();
  });

  it('stops a task that takes too much memory, and the program goes on', async () => {
    const pool = poolWith(30_000);
    await expect(pool.run({ hoard: true })).rejects.toThrow(new ThreadLimitExceeded('memory'));
    expect(await pool.run({ count: 2 })).toEqual([1, 2]);
    await pool.close();
  });

  it('ends what is under way when it closes', async () => {
    const pool = poolWith(20_000);
    const running = pool.run({ forever: true });
    const ended = expect(running).rejects.toThrow('the thread was stopped');
    await pool.close();
    await ended;
  });
});
