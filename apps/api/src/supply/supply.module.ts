import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { GoodsReceiptRow } from './goods-receipt/goods-receipt.entity.js';
import { GoodsReceiptRepository } from './goods-receipt/goods-receipt.repository.js';
import { GoodsReceiptResolver } from './goods-receipt/goods-receipt.resolver.js';
import { GoodsReceiptService } from './goods-receipt/goods-receipt.service.js';
import { Holdings } from './ledger/holdings.js';
import {
  LedgerAccountRow,
  LedgerBalanceRow,
  LedgerLegRow,
  LedgerMovementRow,
} from './ledger/ledger.entity.js';
import { Ledger } from './ledger/ledger.js';
import { StockRepository } from './stock/stock.repository.js';
import { StockResolver } from './stock/stock.resolver.js';

/** Goods: what came in, and the double-entry ledger that knows where every unit is. */
@Module({
  imports: [
    TypeOrmModule.forFeature([
      GoodsReceiptRow,
      LedgerAccountRow,
      LedgerMovementRow,
      LedgerLegRow,
      LedgerBalanceRow,
    ]),
  ],
  providers: [
    Ledger,
    Holdings,
    GoodsReceiptRepository,
    GoodsReceiptService,
    GoodsReceiptResolver,
    StockRepository,
    StockResolver,
  ],
  exports: [Ledger, Holdings],
})
export class SupplyModule {}
