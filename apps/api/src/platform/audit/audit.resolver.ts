import { Args, Query, Resolver } from '@nestjs/graphql';
import type { CallContext } from '../access/call-context.js';
import { Database } from '../database/database.js';
import { Call } from '../graphql/call.decorator.js';
import { checkPage } from '../graphql/page.args.js';
import { AuditEventConnection } from './audit-event.js';
import { AuditEventsArgs } from './audit-events.args.js';
import { AuditRepository } from './audit.repository.js';

@Resolver()
export class AuditResolver {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditRepository,
  ) {}

  @Query(() => AuditEventConnection, { description: 'The audit trail, newest first.' })
  auditEvents(@Call() call: CallContext, @Args() args: AuditEventsArgs): Promise<AuditEventConnection> {
    checkPage(args);
    return this.database.transaction(call, (tx) => this.audit.page(tx, args));
  }
}
