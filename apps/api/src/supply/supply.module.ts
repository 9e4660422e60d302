import { Module } from '@nestjs/common';

/** Goods: what came in, and the double-entry ledger that knows where every unit is. */
@Module({})
export class SupplyModule {}
