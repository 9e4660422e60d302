import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AnnualUseLineRow, AnnualUseRow } from './annual-use/annual-use.entity.js';
import { AnnualUseRepository } from './annual-use/annual-use.repository.js';
import { StateAnnualUse } from './annual-use/state-annual-use/state-annual-use.js';
import { NormalStockCategoryRow } from './normal-stock-category.entity.js';
import { NormalStockPartResolver, SharedHoldingResolver } from './normal-stock-part.resolvers.js';
import { NormalStockResolver } from './normal-stock.resolver.js';
import { DeclareOwnStock } from './own-stock/declare-own-stock/declare-own-stock.js';
import { OwnStockLineRow, OwnStockRow } from './own-stock/own-stock.entity.js';
import { OwnStockRepository } from './own-stock/own-stock.repository.js';
import { SaveSharedStock } from './shared-stock/save-shared-stock/save-shared-stock.js';
import { SharedStockLineRow, SharedStockShareRow } from './shared-stock/shared-stock-line.entity.js';
import { SharedStockRevisionRow, SharedStockRow } from './shared-stock/shared-stock.entity.js';
import { SharedStockRepository } from './shared-stock/shared-stock.repository.js';
import { HolderRepository } from './statement/holder.repository.js';
import { NormalStocks } from './statement/normal-stocks.js';

/** Regulation 2001-07-23-881 § 8 a: three months' normal consumption, what is held against it, and what is lacking. */
@Module({
  imports: [
    TypeOrmModule.forFeature([
      NormalStockCategoryRow,
      AnnualUseRow,
      AnnualUseLineRow,
      OwnStockRow,
      OwnStockLineRow,
      SharedStockRow,
      SharedStockRevisionRow,
      SharedStockLineRow,
      SharedStockShareRow,
    ]),
  ],
  providers: [
    HolderRepository,
    AnnualUseRepository,
    OwnStockRepository,
    SharedStockRepository,
    NormalStocks,
    StateAnnualUse,
    DeclareOwnStock,
    SaveSharedStock,
    NormalStockResolver,
    NormalStockPartResolver,
    SharedHoldingResolver,
  ],
})
export class NormalStockModule {}
