import { Injectable } from '@nestjs/common';
import type { Reporters } from '../../intake/week/week.js';
import type { CallContext } from '../../platform/access/call-context.js';
import { Database } from '../../platform/database/database.js';
import { loaderOf } from '../../platform/graphql/loader.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import type { Decision } from './decision.js';
import { DecisionRepository } from './decision.repository.js';
import type { RoundProduct } from './round-product.js';

/** The worst off of each product, for all products of a round in one statement. */
@Injectable()
export class LowestDecisions {
  constructor(
    private readonly database: Database,
    private readonly decisions: DecisionRepository,
  ) {}

  of(
    request: RequestContext,
    call: CallContext,
    { roundId, productId }: RoundProduct,
    { reporters, first }: { reporters: Reporters; first: number },
  ): Promise<Decision[]> {
    const kind = `RoundProduct.lowest ${roundId} ${reporters} ${first}`;
    return loaderOf<Decision[]>(request, kind, async (productIds) => {
      const found = await this.database.transaction(call, (tx) =>
        this.decisions.lowest(tx, roundId, { productIds, reporters, first }),
      );
      return productIds.map((id) => found.filter((decision) => decision.productId === id));
    }).load(productId);
  }
}
