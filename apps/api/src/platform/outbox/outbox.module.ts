import { Global, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { EventHandlers } from './event-handlers.js';
import { Outbox } from './outbox.js';
import { OutboxDeliveryRow, OutboxEventRow } from './outbox.entity.js';

@Global()
@Module({
  imports: [DiscoveryModule, TypeOrmModule.forFeature([OutboxEventRow, OutboxDeliveryRow])],
  providers: [EventHandlers, Outbox],
  exports: [EventHandlers, Outbox],
})
export class OutboxModule {}
