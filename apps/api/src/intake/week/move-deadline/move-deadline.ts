import { Injectable } from '@nestjs/common';
import { addWeeks, weekStart } from '@fordel/shared';
import type { CallContext } from '../../../platform/access/call-context.js';
import { Commands } from '../../../platform/commands/commands.js';
import type { Transaction } from '../../../platform/database/transaction.js';
import { InvalidInput, VersionConflict, type Failure } from '../../../platform/graphql/failure.js';
import { textFault } from '../../follow/messages/text-faults.js';
import { DeadlinePassed } from '../week-failures.js';
import { WeekPhase } from '../week-phase.js';
import { WeekRepository } from '../week.repository.js';
import { DeadlineMoveRepository } from './deadline-move.repository.js';
import { DeadlineMoved, type MoveDeadlineInput } from './input.js';

/** Helsedirektoratet gives everybody more time for one week, with a reason. */
@Injectable()
export class MoveDeadline {
  constructor(
    private readonly commands: Commands,
    private readonly weeks: WeekRepository,
    private readonly moves: DeadlineMoveRepository,
  ) {}

  move(call: CallContext, input: MoveDeadlineInput): Promise<DeadlineMoved | Failure> {
    return this.commands.run<DeadlineMoved>(call, {
      input,
      change: (tx, id) => this.store(tx, call, input, id),
      answer: async (tx) => new DeadlineMoved(await this.weeks.read(tx, input.isoWeek)),
    });
  }

  private async store(
    tx: Transaction,
    call: CallContext,
    { isoWeek, expectedRevision, deadline, reason }: MoveDeadlineInput,
    id: string,
  ): Promise<Failure | null> {
    const fault = textFault('reason', reason, 500);
    if (fault) return fault;
    const week = await this.weeks.hold(tx, isoWeek);
    if (week.phase !== WeekPhase.OPEN && week.phase !== WeekPhase.NOT_OPEN) return new DeadlinePassed();
    const { length: revision } = await this.moves.ofWeek(tx, isoWeek);
    if (revision !== expectedRevision) return new VersionConflict(revision);
    if (deadline <= week.deadline) return notLater();
    if (deadline >= weekStart(addWeeks(isoWeek, 1))) return nextWeek();
    const movedTo = deadline;
    await this.moves.insert(tx, id, call, {
      isoWeek,
      revision: revision + 1,
      movedTo,
      reason: reason.trim(),
    });
    return null;
  }
}

const notLater = (): InvalidInput =>
  new InvalidInput('deadline', {
    nb: 'Velg et tidspunkt etter fristen som gjelder nå. En frist blir aldri tidligere: Den som ikke har hørt om det, skal ikke komme for sent.',
    nn: 'Vel eit tidspunkt etter fristen som gjeld no. Ein frist blir aldri tidlegare: Den som ikkje har høyrt om det, skal ikkje kome for seint.',
    en: 'Choose a time after the deadline that stands. A deadline is never moved to earlier: whoever has not heard of it must not become late.',
  });

const nextWeek = (): InvalidInput =>
  new InvalidInput('deadline', {
    nb: 'Velg et tidspunkt innen utgangen av søndag i samme uke. Mandag åpner neste ukes rapport.',
    nn: 'Vel eit tidspunkt innan utgangen av søndag i same veke. Måndag opnar rapporten for neste veke.',
    en: 'Choose a time before the end of Sunday of the same week. On Monday the report of the next week opens.',
  });
