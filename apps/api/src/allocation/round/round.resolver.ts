import { Args, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { CallContext } from '../../platform/access/call-context.js';
import { Database } from '../../platform/database/database.js';
import { Call } from '../../platform/graphql/call.decorator.js';
import { checkPage } from '../../platform/graphql/page.args.js';
import { DecisionConnection } from '../figures/decision.js';
import { DecisionRepository } from '../figures/decision.repository.js';
import { DecisionsArgs } from '../figures/decisions.args.js';
import { RoundProduct } from '../figures/round-product.js';
import { RoundProductRepository } from '../figures/round-product.repository.js';
import { PolicyVersion } from '../policy/policy-version.js';
import { PolicyRepository } from '../policy/policy.repository.js';
import { Round } from './round.js';
import { RoundRepository } from './round.repository.js';

@Resolver(() => Round)
export class RoundResolver {
  constructor(
    private readonly database: Database,
    private readonly rounds: RoundRepository,
    private readonly policies: PolicyRepository,
    private readonly roundProducts: RoundProductRepository,
    private readonly decisionsOf: DecisionRepository,
  ) {}

  @Query(() => Round, { nullable: true })
  round(@Call() call: CallContext, @Args('id', { type: () => ID }) id: string): Promise<Round | null> {
    return this.database.transaction(call, (tx) => this.rounds.byId(tx, id));
  }

  @ResolveField(() => PolicyVersion, { description: 'The rule in force when it was opened.' })
  policy(@Parent() { policyVersionId }: Round, @Call() call: CallContext): Promise<PolicyVersion> {
    return this.database.transaction(call, (tx) => this.policies.byId(tx, policyVersionId));
  }

  @ResolveField(() => [RoundProduct], {
    description: 'Empty until there are figures, and until they are for the caller to see.',
  })
  products(@Parent() { id }: Round, @Call() call: CallContext): Promise<RoundProduct[]> {
    return this.database.transaction(call, (tx) => this.roundProducts.ofRound(tx, id));
  }

  @ResolveField(() => DecisionConnection, {
    description: 'Empty until there are figures, and until they are for the caller to see.',
  })
  decisions(
    @Parent() { id }: Round,
    @Args() args: DecisionsArgs,
    @Call() call: CallContext,
  ): Promise<DecisionConnection> {
    checkPage(args);
    return this.database.transaction(call, (tx) => this.decisionsOf.page(tx, id, args));
  }
}
