import { Module, type DynamicModule } from '@nestjs/common';
import { AllocationModule } from './allocation/allocation.module.js';
import { FollowModule } from './intake/follow/follow.module.js';
import { InstitutionsModule } from './intake/institutions/institutions.module.js';
import { IntakeModule } from './intake/intake.module.js';
import { NormalStockModule } from './intake/normal-stock/normal-stock.module.js';
import { RemindModule } from './intake/remind/remind.module.js';
import { UrgentModule } from './intake/urgent/urgent.module.js';
import { LogisticsModule } from './logistics/logistics.module.js';
import type { Config } from './platform/config/config.js';
import type { Connections } from './platform/embedded/resolve-connections.js';
import { PlatformModule } from './platform/platform.module.js';
import { RegistryModule } from './registry/registry.module.js';
import { SupplyModule } from './supply/supply.module.js';
import { TransparencyModule } from './transparency/transparency.module.js';

/** The table of contents: what everything stands on, then one line per capability, in the order they build on each other. */
@Module({})
export class AppModule {
  static register(config: Config, connections: Connections): DynamicModule {
    return {
      module: AppModule,
      imports: [
        PlatformModule.register(config, connections, RegistryModule),
        RegistryModule,
        IntakeModule,
        InstitutionsModule,
        RemindModule,
        FollowModule,
        NormalStockModule,
        UrgentModule,
        SupplyModule,
        AllocationModule,
        LogisticsModule,
        TransparencyModule,
      ],
    };
  }
}
