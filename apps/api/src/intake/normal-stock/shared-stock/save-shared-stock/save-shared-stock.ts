import { Injectable } from '@nestjs/common';
import type { CallContext } from '../../../../platform/access/call-context.js';
import { Commands } from '../../../../platform/commands/commands.js';
import type { Transaction } from '../../../../platform/database/transaction.js';
import { NotFound, VersionConflict, type Failure } from '../../../../platform/graphql/failure.js';
import { HolderRepository } from '../../statement/holder.repository.js';
import { SharedStockRepository } from '../shared-stock.repository.js';
import { SharedStockSaved, type SaveSharedStockInput } from './input.js';
import { strangerAmong, stockFault } from './stock-fault.js';

/** The keeper says what a stock held together holds and whose it is. */
@Injectable()
export class SaveSharedStock {
  constructor(
    private readonly commands: Commands,
    private readonly stocks: SharedStockRepository,
    private readonly holders: HolderRepository,
  ) {}

  async save(call: CallContext, input: SaveSharedStockInput): Promise<SharedStockSaved | Failure> {
    const { organisationId } = call.caller;
    const known = input.id?.toLowerCase();
    return this.commands.run<SharedStockSaved>(call, {
      input,
      ...(known !== undefined && UUID.test(known) ? { targetId: known } : {}),
      change: (tx, id) => this.store(tx, call, input, id),
      answer: async (tx, id) => {
        const [stock] = await this.stocks.keptBy(tx, organisationId, id);
        if (!stock) throw new Error(`the stock ${id} of an answered key is gone`);
        return new SharedStockSaved(stock);
      },
    });
  }

  private async store(
    tx: Transaction,
    call: CallContext,
    input: SaveSharedStockInput,
    id: string,
  ): Promise<Failure | null> {
    const fault = stockFault(input, await this.holders.today(tx));
    if (fault) return fault;
    const { organisationId } = call.caller;
    const isNew = (input.id ?? null) === null;
    const [current] = isNew ? [] : await this.stocks.keptBy(tx, organisationId, id);
    if (!isNew && (!current || input.id?.toLowerCase() !== id)) return new NotFound();
    const revision = current?.revision ?? 0;
    if (revision !== input.expectedRevision) return new VersionConflict(revision);
    const ids = input.lines.flatMap(({ shares }) =>
      shares.map((share) => share.organisationId.toLowerCase()),
    );
    const stranger = strangerAmong(input, await this.stocks.partners(tx, ids));
    if (stranger) return stranger;
    if (isNew) await this.stocks.create(tx, id, organisationId, input.name.trim());
    const stored = await this.stocks.insert(tx, call, {
      ...{ id, revision: revision + 1, agreement: input.agreement.trim() },
      ...{ storedInNorway: input.storedInNorway, countedOn: input.countedOn, lines: input.lines },
    });
    return stored ? null : new VersionConflict(revision + 1);
  }
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
