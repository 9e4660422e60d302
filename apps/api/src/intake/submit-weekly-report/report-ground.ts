import { Injectable } from '@nestjs/common';
import type { IsoWeek } from '@fordel/shared';
import type { Transaction } from '../../platform/database/transaction.js';
import { NotFound, type Failure } from '../../platform/graphql/failure.js';
import { WeekClosed, WeekNotOpen } from '../week/week-failures.js';
import { WeekPhase } from '../week/week-phase.js';
import { WeekRepository } from '../week/week.repository.js';
import { SubmissionRepository, type Ground } from './submission.repository.js';

/** Whether an organisation can report a week now, and what a report of it is made of. */
@Injectable()
export class ReportGround {
  constructor(
    private readonly submissions: SubmissionRepository,
    private readonly weeks: WeekRepository,
  ) {}

  async of(tx: Transaction, organisationId: string, isoWeek: IsoWeek): Promise<Ground | Failure> {
    const ground = await this.stand(tx, organisationId, isoWeek);
    if (ground.phase === WeekPhase.NOT_OPEN) return new WeekNotOpen(ground.opensAt);
    if (ground.phase === WeekPhase.CLOSED) return new WeekClosed();
    return ground.reports ? ground : new NotFound();
  }

  /** The first report of a week makes its row, which goes again when the report is refused. */
  private async stand(tx: Transaction, organisationId: string, isoWeek: IsoWeek): Promise<Ground> {
    const known = await this.submissions.ground(tx, organisationId, isoWeek);
    if (known) return known;
    await this.weeks.ensureWeek(tx, isoWeek);
    const made = await this.submissions.ground(tx, organisationId, isoWeek);
    if (!made) throw new Error(`week ${isoWeek} has no row after it was made`);
    return made;
  }
}
