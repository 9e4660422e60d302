import { setTimeout } from 'node:timers/promises';
import { RateLimit } from './rate-limit.js';

describe('a rate limit', () => {
  it('counts each key for itself', () => {
    const limit = new RateLimit(2, 60_000);
    expect(['a', 'a', 'a', 'b'].map((key) => limit.spend(key))).toEqual([true, true, false, true]);
  });

  it('begins anew with the next window, however often it was asked in between', async () => {
    const limit = new RateLimit(1, 50);
    limit.spend('a');
    const end = Date.now() + 5_000;
    while (!limit.spend('a') && Date.now() < end) await setTimeout(10);
    expect(Date.now()).toBeLessThan(end);
  });
});
