import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../../platform/database/transaction.js';

export interface Overdue {
  readonly id: string;
  /** Whoever is asked first had some time; who is dry from the start is nobody's to wait for. */
  readonly hadTime: boolean;
}

@Injectable()
export class OverdueRepository {
  /** Those that were not answered in time and of whom nobody was told; from now on somebody was. */
  take(tx: Transaction): Promise<Overdue[]> {
    return tx.query<Overdue>(
      `update urgent_request set overdue_told_at = fordel_now()
       where id in (select id from urgent_request where state = 'SENT' and answer_due_at <= fordel_now()
         and overdue_told_at is null order by id for no key update)
       returning id, answer_due_at > sent_at as "hadTime"`,
    );
  }
}
