import { parentPort } from 'node:worker_threads';

/** What a thread is sent: a task, or that its last part was taken in. */
export type Request<Task> = { readonly task: Task } | 'more';
export type Answer<Part> = { readonly part: Part } | 'done';

/**
 * Makes this module the script of a `ThreadPool`. A task is answered in parts, the next one made only after the last was taken
 * in, so that whoever waits for it is never handed more at once than it can take in a moment.
 */
export function serveTasks<Task, Part>(work: (task: Task) => Iterator<Part>): void {
  let parts: Iterator<Part> | undefined;
  parentPort?.on('message', (request: Request<Task>) => {
    if (request !== 'more') parts = work(request.task);
    const next = parts?.next();
    const answer: Answer<Part> = next && !next.done ? { part: next.value } : 'done';
    parentPort?.postMessage(answer);
  });
}
