import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { SupplyModule } from '../supply/supply.module.js';
import { AdvanceLegs } from './advance/advance-legs.js';
import { Carrier } from './carrier/carrier.js';
import { SimulatedCarrier } from './carrier/simulated-carrier.js';
import { ConfirmReceipt } from './confirm-receipt/confirm-receipt.js';
import { ConfirmReceiptRepository } from './confirm-receipt/confirm-receipt.repository.js';
import { ConfirmReceiptResolver } from './confirm-receipt/confirm-receipt.resolver.js';
import { CreateShipments } from './create/create-shipments.js';
import { ShipRound, ShipUrgentGrant } from './create/release-handlers.js';
import { CreateShipmentsRepository } from './create/create-shipments.repository.js';
import { ShipmentLegRow } from './legs/leg.entity.js';
import { LegRepository } from './legs/leg.repository.js';
import { RoundShipmentsResolver } from './shipment/round-shipments.resolver.js';
import { ShipmentLineRow } from './shipment/shipment-line.entity.js';
import { ShipmentLegResolver, ShipmentLineResolver } from './shipment/shipment-part.resolvers.js';
import { ShipmentParts } from './shipment/shipment-parts.js';
import { ShipmentRow } from './shipment/shipment.entity.js';
import { ShipmentRepository } from './shipment/shipment.repository.js';
import { ShipmentResolver } from './shipment/shipment.resolver.js';
import { UrgentShipmentResolver } from './shipment/urgent-shipment.resolver.js';
import { UrgentShipments } from './shipment/urgent-shipments.js';

/** Shipments: from a released round or an urgent grant, over two legs, to a signed receipt. */
@Module({
  imports: [TypeOrmModule.forFeature([ShipmentRow, ShipmentLineRow, ShipmentLegRow]), SupplyModule],
  providers: [
    { provide: Carrier, useClass: SimulatedCarrier },
    CreateShipmentsRepository,
    CreateShipments,
    ShipRound,
    ShipUrgentGrant,
    LegRepository,
    AdvanceLegs,
    ShipmentRepository,
    ShipmentParts,
    ShipmentResolver,
    ShipmentLegResolver,
    ShipmentLineResolver,
    RoundShipmentsResolver,
    UrgentShipments,
    UrgentShipmentResolver,
    ConfirmReceiptRepository,
    ConfirmReceipt,
    ConfirmReceiptResolver,
  ],
})
export class LogisticsModule {}
