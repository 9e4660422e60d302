import { Injectable } from '@nestjs/common';
import type { CallContext } from '../../../../platform/access/call-context.js';
import { Commands } from '../../../../platform/commands/commands.js';
import { VersionConflict, type Failure } from '../../../../platform/graphql/failure.js';
import { HolderRepository } from '../../statement/holder.repository.js';
import { AnnualUseRepository } from '../annual-use.repository.js';
import { AnnualUseStated, type StateAnnualUseInput } from './input.js';
import { statementFault } from './statement-fault.js';

/** An organisation says itself what it used in a calendar year, and whether the year was unlike others. */
@Injectable()
export class StateAnnualUse {
  constructor(
    private readonly commands: Commands,
    private readonly uses: AnnualUseRepository,
    private readonly holders: HolderRepository,
  ) {}

  state(call: CallContext, input: StateAnnualUseInput): Promise<AnnualUseStated | Failure> {
    const { organisationId } = call.caller;
    const { year, expectedRevision } = input;
    const revision = expectedRevision + 1;
    return this.commands.run<AnnualUseStated>(call, {
      input,
      change: async (tx, id) => {
        const fault = statementFault(input, await this.holders.today(tx));
        if (fault) return fault;
        const current = await this.uses.revision(tx, organisationId, year);
        const said = {
          ...{ year, revision, source: input.source.trim(), reason: input.reason.trim() },
          lines: input.lines.map(({ kind, used, deviantBecause }) => ({
            ...{ kind, used: used ?? null, deviantBecause: deviantBecause?.trim() ?? null },
          })),
        };
        if (current === expectedRevision && (await this.uses.insert(tx, id, call, said))) return null;
        return new VersionConflict(await this.uses.revision(tx, organisationId, year));
      },
      // What the key made, whatever was stated since.
      answer: () => Promise.resolve(new AnnualUseStated(year, revision)),
    });
  }
}
