import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../../platform/database/transaction.js';
import type { UrgentAnswerTime } from './urgent-answer-time.js';

@Injectable()
export class AnswerTimeRepository {
  /** Every version of the policy, oldest first. */
  versions(tx: Transaction): Promise<UrgentAnswerTime[]> {
    return tx.query<UrgentAnswerTime>(
      `select valid_from as "validFrom", minutes, percent_of_time_left as "percentOfTimeLeft", author, reason,
              (valid_from = max(valid_from) filter (where valid_from <= oslo_today()) over ()) is true as "inForce"
       from urgent_answer_time order by valid_from`,
    );
  }

  async inForce(tx: Transaction): Promise<UrgentAnswerTime> {
    const found = (await this.versions(tx)).find(({ inForce }) => inForce);
    if (!found) throw new Error('no time to answer an urgent request is in force');
    return found;
  }
}
