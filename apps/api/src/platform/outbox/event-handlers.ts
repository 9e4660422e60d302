import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import type { Transaction } from '../database/transaction.js';

export interface OutboxEvent {
  readonly id: string;
  readonly type: string;
  readonly subjectId: string;
  readonly payload: Record<string, unknown>;
  readonly requestId: string | null;
}

/** Does its work in the transaction that also acknowledges the delivery: all of it or none, however often it is called. */
export interface EventHandler {
  handle(event: OutboxEvent, tx: Transaction): Promise<void>;
}

export const HandlesEvent = DiscoveryService.createDecorator<{ type: string; name: string }>();

/** Every provider marked `@HandlesEvent({ type, name })`, by name. Names are kept in the database: they never change. */
@Injectable()
export class EventHandlers implements OnModuleInit {
  private readonly byName = new Map<string, { type: string; handler: EventHandler }>();

  constructor(private readonly discovery: DiscoveryService) {}

  onModuleInit(): void {
    for (const wrapper of this.discovery.getProviders({ metadataKey: HandlesEvent.KEY })) {
      const mark = this.discovery.getMetadataByDecorator(HandlesEvent, wrapper);
      if (!mark) continue;
      if (this.byName.has(mark.name)) throw new Error(`two event handlers are called ${mark.name}`);
      this.byName.set(mark.name, { type: mark.type, handler: wrapper.instance as EventHandler });
    }
  }

  namesFor(type: string): string[] {
    return [...this.byName].filter(([, entry]) => entry.type === type).map(([name]) => name);
  }

  called(name: string): EventHandler {
    const entry = this.byName.get(name);
    if (!entry)
      throw new Error(`no event handler is called ${name}: was it renamed while deliveries were waiting?`);
    return entry.handler;
  }
}
