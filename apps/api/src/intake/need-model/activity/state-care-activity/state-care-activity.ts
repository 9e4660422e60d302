import { Injectable } from '@nestjs/common';
import { weeksBetween } from '@fordel/shared';
import type { CallContext } from '../../../../platform/access/call-context.js';
import { Commands } from '../../../../platform/commands/commands.js';
import type { Transaction } from '../../../../platform/database/transaction.js';
import {
  InvalidInput,
  NotFound,
  VersionConflict,
  type Failure,
} from '../../../../platform/graphql/failure.js';
import { textFault } from '../../../follow/messages/text-faults.js';
import { WeekRepository } from '../../../week/week.repository.js';
import { COUNTED_WEEKS } from '../counted-weeks.js';
import { CareActivityRepository } from '../care-activity.repository.js';
import { countFault } from './count-fault.js';
import { CareActivityStated, type StateCareActivityInput } from './input.js';

/** Six visits a day, were everybody a patient of home care. */
const VISITS_PER_INHABITANT = 42;

/** A kommune, or whoever answers it on its behalf, says what its nursing homes and home care do. */
@Injectable()
export class StateCareActivity {
  constructor(
    private readonly commands: Commands,
    private readonly figures: CareActivityRepository,
    private readonly weeks: WeekRepository,
  ) {}

  state(call: CallContext, input: StateCareActivityInput): Promise<CareActivityStated | Failure> {
    return this.commands.run<CareActivityStated>(call, {
      input,
      change: (tx, id) => this.store(tx, call, input, id),
      answer: async (tx, id) => {
        const figure = await this.figures.byId(tx, id);
        if (!figure) throw new Error(`the figure ${id} of an answered key is gone`);
        return new CareActivityStated(figure);
      },
    });
  }

  private async store(
    tx: Transaction,
    call: CallContext,
    {
      organisationId,
      isoWeek,
      expectedRevision,
      nursingHomeResidents,
      homeCareVisits,
      source,
    }: StateCareActivityInput,
    id: string,
  ): Promise<Failure | null> {
    const ground = await this.figures.ground(tx, organisationId, isoWeek);
    if (!ground) return new NotFound();
    const age = weeksBetween(isoWeek, (await this.weeks.current(tx)).isoWeek);
    const { population, revision } = ground;
    const fault =
      (age < 0 || age > COUNTED_WEEKS ? noSuchWeek() : null) ??
      countFault('nursingHomeResidents', nursingHomeResidents, population) ??
      countFault('homeCareVisits', homeCareVisits, VISITS_PER_INHABITANT * population) ??
      textFault('source', source, 500);
    if (fault) return fault;
    if (revision !== expectedRevision) return new VersionConflict(revision);
    const said = {
      ...{ organisationId: ground.id, isoWeek, revision: revision + 1, source: source.trim() },
      ...{ nursingHomeResidents: nursingHomeResidents ?? null, homeCareVisits: homeCareVisits ?? null },
    };
    return (await this.figures.insert(tx, id, call, said)) ? null : new VersionConflict(revision + 1);
  }
}

const noSuchWeek = (): InvalidInput =>
  new InvalidInput('isoWeek', {
    nb: 'Tallene kan gjelde fra denne uken eller en av de 52 før den.',
    nn: 'Tala kan gjelde frå denne veka eller ei av dei 52 før ho.',
    en: 'The figures can count from this week or one of the 52 before it.',
  });
