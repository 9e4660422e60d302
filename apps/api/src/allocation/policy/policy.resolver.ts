import { Query, Resolver } from '@nestjs/graphql';
import type { CallContext } from '../../platform/access/call-context.js';
import { Database } from '../../platform/database/database.js';
import { Call } from '../../platform/graphql/call.decorator.js';
import { PolicyVersion } from './policy-version.js';
import { PolicyRepository } from './policy.repository.js';

@Resolver(() => PolicyVersion)
export class PolicyResolver {
  constructor(
    private readonly database: Database,
    private readonly policies: PolicyRepository,
  ) {}

  @Query(() => PolicyVersion, { description: 'The rule in force today.' })
  policy(@Call() call: CallContext): Promise<PolicyVersion> {
    return this.database.transaction(call, (tx) => this.policies.current(tx));
  }
}
