import { Module, type DynamicModule } from '@nestjs/common';
import type { PoolConfig } from 'pg';
import { ChangeFeed } from './change-feed.js';
import { Changes } from './changes.js';

@Module({})
export class ChangesModule {
  /** @param connection of a process that people are connected to; null: nobody here listens */
  static register(connection: PoolConfig | null): DynamicModule {
    const feed = {
      provide: ChangeFeed,
      inject: [Changes],
      useFactory: (changes: Changes) => connection && new ChangeFeed(connection, changes),
    };
    return { module: ChangesModule, global: true, providers: [Changes, feed], exports: [Changes] };
  }
}
