import { Injectable } from '@nestjs/common';
import { log } from '../logging/log.js';

/** Something that must work before this process is sent any traffic. `check` rejects while it does not. */
export interface ReadinessCheck {
  name: string;
  check(): Promise<unknown>;
}

/** `status` is the HTTP status; `failing` names the checks that failed, and nothing else: reasons are for the log. */
export interface ReadinessReport {
  status: 200 | 503;
  failing: string[];
}

const PATIENCE_MS = 2_000;

/** The list of checks. Whoever owns something that can be unready adds its own. */
@Injectable()
export class Readiness {
  private readonly checks: ReadinessCheck[] = [];

  add(check: ReadinessCheck): void {
    this.checks.push(check);
  }

  async report(): Promise<ReadinessReport> {
    const outcomes = await Promise.all(this.checks.map((check) => passes(check)));
    const failing = this.checks.filter((_, index) => outcomes[index] !== true).map(({ name }) => name);
    return { status: failing.length === 0 ? 200 : 503, failing };
  }
}

async function passes(one: ReadinessCheck): Promise<boolean> {
  const tooSlow = new AbortController();
  try {
    await Promise.race([one.check(), rejectAfter(PATIENCE_MS, tooSlow.signal)]);
    return true;
  } catch (err) {
    log.warn({ err, check: one.name }, 'not ready');
    return false;
  } finally {
    tooSlow.abort();
  }
}

function rejectAfter(ms: number, signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const timer = setTimeout(() => reject(new Error(`no answer in ${ms} ms`)), ms);
    signal.addEventListener('abort', () => clearTimeout(timer));
  });
}
