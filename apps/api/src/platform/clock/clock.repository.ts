import { Injectable } from '@nestjs/common';
import type { Transaction } from '../database/transaction.js';
import type { Clock } from './clock.js';

@Injectable()
export class ClockRepository {
  async read(tx: Transaction): Promise<Clock> {
    const [clock] = await tx.query<Clock>(
      'select fordel_now() as now, exercise, stopped_at is not null as stopped from clock',
    );
    if (!clock) throw new Error('the clock row is gone');
    return clock;
  }

  async set(tx: Transaction, at: Date | null, exercise: string | null): Promise<void> {
    await tx.query('update clock set stopped_at = $1, exercise = $2', [at, exercise]);
  }
}
