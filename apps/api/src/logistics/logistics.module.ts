import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ShipmentLegRow } from './shipment-leg.entity.js';
import { ShipmentLineRow } from './shipment-line.entity.js';
import { ShipmentRow } from './shipment.entity.js';

/** Shipments: from a released round, over two legs, to a signed receipt. */
@Module({ imports: [TypeOrmModule.forFeature([ShipmentRow, ShipmentLineRow, ShipmentLegRow])] })
export class LogisticsModule {}
