import { Module, type DynamicModule, type Type } from '@nestjs/common';
import { AccessModule } from './access/access.module.js';
import { AuditModule } from './audit/audit.module.js';
import { ChangesModule } from './changes/changes.module.js';
import { ClockModule } from './clock/clock.module.js';
import { CommandsModule } from './commands/commands.module.js';
import { Config } from './config/config.js';
import { DatabaseModule } from './database/database.module.js';
import type { Connections } from './embedded/resolve-connections.js';
import { GraphqlModule } from './graphql/graphql.module.js';
import { IdentityModule } from './identity/identity.module.js';
import { MailModule } from './mail/mail.module.js';
import { OutboxModule } from './outbox/outbox.module.js';
import { QueueModule } from './queue/queue.module.js';
import { RetentionModule } from './retention/retention.module.js';

/** What every capability stands on. `people` is the module that knows personas and memberships. */
@Module({})
export class PlatformModule {
  static register(config: Config, connections: Connections, people: Type): DynamicModule {
    const { issuerUrl, machineIssuerUrl, audience, publicUrl, dataDir } = config;
    const identity = issuerUrl
      ? IdentityModule.external({ issuerUrl, machineIssuerUrl, audience })
      : IdentityModule.embedded({ publicUrl, audience, dataDirectory: dataDir, imports: [people] });
    const works = config.role !== 'api';
    return {
      module: PlatformModule,
      global: true,
      imports: [
        DatabaseModule.register(connections.app),
        identity,
        AccessModule,
        GraphqlModule.register(),
        CommandsModule,
        OutboxModule,
        MailModule,
        AuditModule,
        ClockModule,
        RetentionModule,
        ChangesModule.register(config.role === 'worker' ? null : connections.app),
        ...(works ? [QueueModule.register(config.redisUrl, connections.queue)] : []),
      ],
      providers: [{ provide: Config, useValue: config }],
      exports: [Config],
    };
  }
}
