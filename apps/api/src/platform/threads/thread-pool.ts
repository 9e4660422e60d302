import { Worker } from 'node:worker_threads';
import type { Answer, Request } from './serve-tasks.js';

export interface ThreadLimits {
  /** Tasks at the same time; further ones wait. */
  readonly threads: number;
  /** For one task, its waiting apart. */
  readonly milliseconds: number;
  /** Heap of one thread. */
  readonly megabytes: number;
}

/** A task that was stopped because it took more than it may. */
export class ThreadLimitExceeded extends Error {
  constructor(readonly limit: 'time' | 'memory') {
    super(`a thread was stopped: too much ${limit}`);
  }
}

/** An idle thread gives its memory back after this. */
const IDLE_MS = 30_000;

const ranOutOfMemory = (error: Error): boolean =>
  'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';

/** Computations of seconds beside the event loop. Threads are started when they are needed and used again. */
export class ThreadPool<Task, Part> {
  private readonly idle = new Map<Worker, NodeJS.Timeout>();
  private readonly all = new Set<Worker>();
  private readonly waiting: (() => void)[] = [];
  private running = 0;

  /** @param script a module that calls `serveTasks` */
  constructor(
    private readonly script: URL,
    private readonly limits: ThreadLimits,
  ) {}

  /**
   * @returns the parts of the answer
   * @throws ThreadLimitExceeded when the task took too long or too much memory
   */
  async run(task: Task): Promise<Part[]> {
    if (this.running >= this.limits.threads) await new Promise<void>((resolve) => this.waiting.push(resolve));
    else this.running++;
    try {
      const worker = this.take();
      const parts = await this.answered(worker, task).catch(async (error: unknown) => {
        await worker.terminate();
        throw error;
      });
      this.keep(worker);
      return parts;
    } finally {
      const next = this.waiting.shift();
      if (next) next();
      else this.running--;
    }
  }

  async close(): Promise<void> {
    await Promise.all([...this.all].map((worker) => worker.terminate()));
  }

  private take(): Worker {
    const [known] = this.idle;
    if (known) {
      const [worker, timer] = known;
      clearTimeout(timer);
      this.idle.delete(worker);
      worker.ref();
      return worker;
    }
    const worker = new Worker(this.script, {
      resourceLimits: { maxOldGenerationSizeMb: this.limits.megabytes },
    });
    this.all.add(worker);
    worker.on('error', () => undefined); // told to whoever waits for it, and it ends
    worker.once('exit', () => {
      this.all.delete(worker);
      clearTimeout(this.idle.get(worker));
      this.idle.delete(worker);
    });
    return worker;
  }

  private keep(worker: Worker): void {
    worker.unref();
    this.idle.set(worker, setTimeout(() => void worker.terminate(), IDLE_MS).unref());
  }

  private answered(worker: Worker, task: Task): Promise<Part[]> {
    const send = (request: Request<Task>): void => worker.postMessage(request);
    return new Promise((resolve, reject) => {
      const parts: Part[] = [];
      const end = (settle: () => void): void => {
        clearTimeout(timer);
        worker.off('message', take).off('error', fail).off('exit', stopped);
        settle();
      };
      const take = (answer: Answer<Part>): void => {
        if (answer === 'done') return end(() => resolve(parts));
        parts.push(answer.part);
        setImmediate(send, 'more'); // whatever else came meanwhile goes first
      };
      const fail = (error: Error): void =>
        end(() => reject(ranOutOfMemory(error) ? new ThreadLimitExceeded('memory') : error));
      const stopped = (): void => fail(new Error('the thread was stopped'));
      const timer = setTimeout(() => fail(new ThreadLimitExceeded('time')), this.limits.milliseconds);
      worker.on('message', take).on('error', fail).on('exit', stopped);
      send({ task });
    });
  }
}
