import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { OrganisationKind } from '@fordel/shared';
import type { CallContext } from '../../platform/access/call-context.js';
import { Database } from '../../platform/database/database.js';
import { Call } from '../../platform/graphql/call.decorator.js';
import type { Failure } from '../../platform/graphql/failure.js';
import { OrganisationKindEnum } from '../../registry/organisation/organisation.entity.js';
import {
  StateAnnualUseInput,
  StateAnnualUseResult,
  type AnnualUseStated,
} from './annual-use/state-annual-use/input.js';
import { StateAnnualUse } from './annual-use/state-annual-use/state-annual-use.js';
import { DeclareOwnStock } from './own-stock/declare-own-stock/declare-own-stock.js';
import {
  DeclareOwnStockInput,
  DeclareOwnStockResult,
  type OwnStockDeclared,
} from './own-stock/declare-own-stock/input.js';
import {
  SaveSharedStockInput,
  SaveSharedStockResult,
  type SharedStockSaved,
} from './shared-stock/save-shared-stock/input.js';
import { SaveSharedStock } from './shared-stock/save-shared-stock/save-shared-stock.js';
import { SharedStock } from './shared-stock/shared-stock.js';
import { SharedStockRepository } from './shared-stock/shared-stock.repository.js';
import { HolderRepository } from './statement/holder.repository.js';
import { NormalStock } from './statement/normal-stock.js';
import { NormalStocks } from './statement/normal-stocks.js';

@Resolver()
export class NormalStockResolver {
  constructor(
    private readonly database: Database,
    private readonly holders: HolderRepository,
    private readonly statements: NormalStocks,
    private readonly shared: SharedStockRepository,
    private readonly statement: StateAnnualUse,
    private readonly declaration: DeclareOwnStock,
    private readonly saving: SaveSharedStock,
  ) {}

  @Query(() => NormalStock, {
    nullable: true,
    description: 'null: it is not under the duty, or not the caller’s to see.',
  })
  normalStock(
    @Call() call: CallContext,
    @Args('organisationId', { type: () => ID }) organisationId: string,
  ): Promise<NormalStock | null> {
    return this.database.transaction(call, async (tx) => {
      const holders = await this.holders.holders(tx, { organisationId });
      return (await this.statements.of(tx, holders))[0] ?? null;
    });
  }

  @Query(() => [NormalStock], {
    description: 'Everybody under the duty whom the caller follows: kommuner first, in the register’s order.',
  })
  normalStocks(
    @Call() call: CallContext,
    @Args('kind', {
      type: () => OrganisationKindEnum,
      nullable: true,
      description: 'null: whatever they are.',
    })
    kind?: OrganisationKind | null,
  ): Promise<NormalStock[]> {
    return this.database.transaction(call, async (tx) =>
      this.statements.of(tx, await this.holders.holders(tx, { kind: kind ?? null })),
    );
  }

  @Query(() => [SharedStock], { description: 'Those the caller’s organisation keeps.' })
  sharedStocks(@Call() call: CallContext): Promise<SharedStock[]> {
    return this.database.transaction(call, (tx) => this.shared.keptBy(tx, call.caller.organisationId));
  }

  @Mutation(() => StateAnnualUseResult, {
    description:
      'Says what the caller’s organisation used in a calendar year, and whether it was unlike others.',
  })
  stateAnnualUse(
    @Call() call: CallContext,
    @Args('input') input: StateAnnualUseInput,
  ): Promise<AnnualUseStated | Failure> {
    return this.statement.state(call, input);
  }

  @Mutation(() => DeclareOwnStockResult, {
    description: 'Declares where the stock is that is the organisation’s own, and what was counted there.',
  })
  declareOwnStock(
    @Call() call: CallContext,
    @Args('input') input: DeclareOwnStockInput,
  ): Promise<OwnStockDeclared | Failure> {
    return this.declaration.declare(call, input);
  }

  @Mutation(() => SaveSharedStockResult, {
    description: 'Registers a stock held together, or changes it: the keeper alone.',
  })
  saveSharedStock(
    @Call() call: CallContext,
    @Args('input') input: SaveSharedStockInput,
  ): Promise<SharedStockSaved | Failure> {
    return this.saving.save(call, input);
  }
}
