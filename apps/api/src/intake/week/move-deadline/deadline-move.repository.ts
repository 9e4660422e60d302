import { Injectable } from '@nestjs/common';
import type { IsoWeek } from '@fordel/shared';
import type { CallContext } from '../../../platform/access/call-context.js';
import type { Transaction } from '../../../platform/database/transaction.js';
import type { DeadlineMove } from './deadline-move.js';

@Injectable()
export class DeadlineMoveRepository {
  /** Of one week, the first first. */
  ofWeek(tx: Transaction, isoWeek: IsoWeek): Promise<DeadlineMove[]> {
    return tx.query<DeadlineMove>(
      `select revision, moved_from as "movedFrom", moved_to as "movedTo", reason, moved_at as "movedAt"
       from deadline_move where iso_week = $1 order by revision`,
      [isoWeek],
    );
  }

  /** Moves the week's deadline with it. The week's row is there, and held by the caller. */
  async insert(
    tx: Transaction,
    id: string,
    { caller }: CallContext,
    move: Pick<DeadlineMove, 'revision' | 'movedTo' | 'reason'> & { readonly isoWeek: IsoWeek },
  ): Promise<void> {
    // What it was moved from is the trigger's to say; every row has it.
    await tx.query(
      `insert into deadline_move (id, iso_week, revision, moved_from, moved_to, reason, moved_by)
       select $1, iso_week, $2, deadline_at, $3, $4, $5 from reporting_week where iso_week = $6`,
      [id, move.revision, move.movedTo, move.reason, caller.name, move.isoWeek],
    );
  }
}
