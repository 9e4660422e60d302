import { serveTasks } from './serve-tasks.js';

export type Exercise = { count: number } | { forever: true } | { hoard: true } | { fail: string };

function* work(task: Exercise): Generator<number> {
  if ('fail' in task) throw new RangeError(task.fail);
  if ('forever' in task) for (;;);
  if ('hoard' in task)
    for (const kept: unknown[] = []; ;) kept.push({ kept: Array(1_000).fill(kept.length) });
  for (let n = 1; n <= task.count; n++) yield n;
}

serveTasks(work);
