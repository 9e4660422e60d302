import { Injectable } from '@nestjs/common';
import type { CallContext } from '../../platform/access/call-context.js';
import { Database } from '../../platform/database/database.js';
import type { Transaction } from '../../platform/database/transaction.js';
import { loaderOf } from '../../platform/graphql/loader.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import type { UrgentAnswer, UrgentEntry } from './urgent-history.js';
import { UrgentRequestRepository } from './urgent-request.repository.js';

const ENTRIES = Symbol('entries of urgent requests');
const ANSWERS = Symbol('answers to urgent requests');

/** The history of all urgent requests of an answer, each kind in one statement. */
@Injectable()
export class UrgentParts {
  constructor(
    private readonly database: Database,
    private readonly requests: UrgentRequestRepository,
  ) {}

  entries(request: RequestContext, call: CallContext, requestId: string): Promise<UrgentEntry[]> {
    return this.load(request, call, { kind: ENTRIES, requestId }, (tx, ids) =>
      this.requests.entries(tx, ids),
    );
  }

  answers(request: RequestContext, call: CallContext, requestId: string): Promise<UrgentAnswer[]> {
    return this.load(request, call, { kind: ANSWERS, requestId }, (tx, ids) =>
      this.requests.answers(tx, ids),
    );
  }

  private load<Part extends { readonly requestId: string }>(
    request: RequestContext,
    call: CallContext,
    { kind, requestId }: { kind: symbol; requestId: string },
    fetchAll: (tx: Transaction, ids: readonly string[]) => Promise<Part[]>,
  ): Promise<Part[]> {
    return loaderOf<Part[]>(request, kind, async (ids) => {
      const parts = await this.database.transaction(call, (tx) => fetchAll(tx, ids));
      return ids.map((id) => parts.filter((part) => part.requestId === id));
    }).load(requestId);
  }
}
