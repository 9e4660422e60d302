import { Injectable } from '@nestjs/common';
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
import { CaseRepository } from '../case.repository.js';
import { ExpectedCasesStated, type StateExpectedCasesInput } from './input.js';

/** Helsedirektoratet, or a fylkesmann for its county, says how many new cases are expected in a week. */
@Injectable()
export class StateExpectedCases {
  constructor(
    private readonly commands: Commands,
    private readonly figures: CaseRepository,
  ) {}

  state(call: CallContext, input: StateExpectedCasesInput): Promise<ExpectedCasesStated | Failure> {
    return this.commands.run<ExpectedCasesStated>(call, {
      input,
      change: (tx, id) => this.store(tx, call, input, id),
      answer: async (tx, id) => {
        const figure = await this.figures.byId(tx, id);
        if (!figure) throw new Error(`the figure ${id} of an answered key is gone`);
        return new ExpectedCasesStated(figure);
      },
    });
  }

  private async store(
    tx: Transaction,
    call: CallContext,
    { organisationId, isoWeek, expectedRevision, cases, source }: StateExpectedCasesInput,
    id: string,
  ): Promise<Failure | null> {
    const fault = textFault('source', source, 500);
    if (fault) return fault;
    const ground = await this.figures.ground(tx, organisationId, isoWeek);
    if (!ground) return new NotFound();
    if (cases < 0 || cases > ground.population) return implausible(ground.population);
    if (ground.revision !== expectedRevision) return new VersionConflict(ground.revision);
    const said = {
      organisationId: ground.id,
      isoWeek,
      revision: expectedRevision + 1,
      cases,
      source: source.trim(),
    };
    return (await this.figures.insertCases(tx, id, call, said))
      ? null
      : new VersionConflict(expectedRevision + 1);
  }
}

const implausible = (population: number): InvalidInput =>
  new InvalidInput('cases', {
    nb: `Antallet må være fra 0 til antall innbyggere (${population}).`,
    nn: `Talet må vere frå 0 til talet på innbyggjarar (${population}).`,
    en: `The number must be from 0 to the number of inhabitants (${population}).`,
  });
