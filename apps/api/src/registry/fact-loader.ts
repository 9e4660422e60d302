import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import type { Transaction } from '../platform/database/transaction.js';
import { loaderOf } from '../platform/graphql/loader.js';
import type { RequestContext } from '../platform/graphql/request-context.js';

/**
 * Loads public facts of the register by key: all that one answer asks for in one statement. They are open to
 * everybody, so a field that shows them needs no row in the access table.
 */
@Injectable()
export abstract class FactLoader<Fact> {
  constructor(private readonly database: Database) {}

  protected abstract fetch(tx: Transaction, keys: readonly string[]): Promise<ReadonlyMap<string, Fact>>;

  /** @throws Error when there is no such fact: keys come from our own foreign keys, never from a caller */
  load(request: RequestContext, key: string): Promise<Fact> {
    return loaderOf<Fact>(request, this, async (keys) => {
      const { caller, locale, requestId } = request;
      const call = { caller, scope: 'public', operation: 'registry.load', requestId, locale } as const;
      const facts = await this.database.transaction(call, (tx) => this.fetch(tx, keys));
      return keys.map((wanted) => facts.get(wanted) ?? new Error(`the register has no ${wanted}`));
    }).load(key);
  }
}
