import { Injectable } from '@nestjs/common';
import type { CallContext } from '../../../../platform/access/call-context.js';
import { Commands } from '../../../../platform/commands/commands.js';
import type { Transaction } from '../../../../platform/database/transaction.js';
import { InvalidInput, VersionConflict, type Failure } from '../../../../platform/graphql/failure.js';
import { firstRepeated, pastDateFault, quantityFault, saidTwice } from '../../faults.js';
import { HolderRepository } from '../../statement/holder.repository.js';
import { OwnStockRepository } from '../own-stock.repository.js';
import { OwnStockDeclared, type DeclareOwnStockInput } from './input.js';

/** An organisation declares where its own stock is and, when it has counted it, what is there. */
@Injectable()
export class DeclareOwnStock {
  constructor(
    private readonly commands: Commands,
    private readonly stocks: OwnStockRepository,
    private readonly holders: HolderRepository,
  ) {}

  declare(call: CallContext, input: DeclareOwnStockInput): Promise<OwnStockDeclared | Failure> {
    const { expectedRevision, storedInNorway, lines } = input;
    const revision = expectedRevision + 1;
    const { organisationId } = call.caller;
    return this.commands.run<OwnStockDeclared>(call, {
      input,
      change: async (tx, id) => {
        const fault = declarationFault(input, await this.holders.today(tx));
        if (fault) return fault;
        const current = await this.revision(tx, organisationId);
        const said = { revision, storedInNorway, countedOn: input.countedOn ?? null, lines };
        if (current === expectedRevision && (await this.stocks.insert(tx, id, call, said))) return null;
        return new VersionConflict(await this.revision(tx, organisationId));
      },
      // What the key made, whatever was declared since.
      answer: () => Promise.resolve(new OwnStockDeclared(revision)),
    });
  }

  private async revision(tx: Transaction, organisationId: string | null): Promise<number> {
    const [current] = await this.stocks.latest(tx, organisationId === null ? [] : [organisationId]);
    return current?.revision ?? 0;
  }
}

function declarationFault(
  { countedOn = null, lines }: DeclareOwnStockInput,
  today: string,
): InvalidInput | null {
  if ((countedOn === null) !== (lines.length === 0)) {
    return countedOn === null ? countIncomplete('countedOn') : countIncomplete('lines');
  }
  if (countedOn === null) return null;
  const repeated = firstRepeated(lines.map(({ kind }) => kind));
  if (repeated >= 0) return saidTwice(`lines.${repeated}.kind`);
  const quantities = lines.map(({ held }, position) => quantityFault(`lines.${position}.held`, held));
  return pastDateFault('countedOn', countedOn, today) ?? quantities.find((fault) => fault !== null) ?? null;
}

const countIncomplete = (path: string): InvalidInput =>
  new InvalidInput(path, {
    nb: 'En opptelling har både en dato og minst ett antall.',
    nn: 'Ei oppteljing har både ein dato og minst eitt tal.',
    en: 'A count has both a date and at least one figure.',
  });
