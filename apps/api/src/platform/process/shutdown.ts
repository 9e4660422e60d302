import { log, logUnexpected } from '../logging/log.js';

const DEADLINE_MS = 10_000;
const SECOND_SIGNAL = 130;
/** One Ctrl-C may arrive twice: from the terminal, and again from npm. */
const ECHO_MS = 500;

interface Step {
  name: string;
  run: () => Promise<void>;
}

/** Where whoever starts something says how it is stopped. */
export interface StopList {
  add(name: string, run: () => Promise<void>): void;
}

/**
 * Ends the process in order, or by force: what was started last is stopped first, all within ten seconds.
 * A second signal does not wait.
 */
export class Shutdown implements StopList {
  private readonly steps: Step[] = [];
  private current = 'nothing';
  private begunAt: number | undefined;

  get hasBegun(): boolean {
    return this.begunAt !== undefined;
  }

  /** Registers how to stop something that now runs. */
  add(name: string, run: () => Promise<void>): void {
    this.steps.push({ name, run });
  }

  /** Takes charge of signals and of errors nobody caught. */
  takeCharge(): void {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.on(signal, () => {
        if (this.begunAt === undefined) void this.begin(0);
        else if (Date.now() - this.begunAt > ECHO_MS) process.exit(SECOND_SIGNAL);
      });
    }
    for (const event of ['uncaughtException', 'unhandledRejection'] as const) {
      process.on(event, (error: unknown) => {
        logUnexpected(error);
        void this.begin(1);
      });
    }
  }

  /** Stops everything and exits with `code`, or with 1 if something would not stop. */
  async begin(code: number): Promise<void> {
    if (this.begunAt !== undefined) return;
    this.begunAt = Date.now();
    setTimeout(() => {
      log.fatal({ step: this.current }, `shutdown gave up after ${DEADLINE_MS} ms: ${this.current} hung`);
      process.exit(1);
    }, DEADLINE_MS);
    let exitCode = code;
    for (const step of this.steps.reverse()) {
      this.current = step.name;
      await step.run().catch((error: unknown) => {
        logUnexpected(error);
        exitCode = 1;
      });
    }
    process.exit(exitCode);
  }
}
