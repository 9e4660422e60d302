import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext, type GqlContextType } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { RequestContext } from '../graphql/request-context.js';
import { forbidden, scopeMissing } from '../graphql/errors.js';
import { MACHINE_WRITES } from '../identity/scopes.js';
import { ACCESS_TABLE, type AccessTable } from './ports.js';
import { scopeOf } from './scope-of.js';

/** The one guard: an operation without a row for the caller's role is refused. Row-level security bounds what is left. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(@Inject(ACCESS_TABLE) private readonly table: AccessTable) {}

  canActivate(execution: ExecutionContext): boolean {
    if (execution.getType<GqlContextType>() !== 'graphql') return true; // HTTP routes carry no figures; the conformance test holds their rules
    const graphql = GqlExecutionContext.create(execution);
    const info = graphql.getInfo<GraphQLResolveInfo>();
    const operation = `${info.parentType.name}.${info.fieldName}`;
    const { caller } = graphql.getContext<RequestContext>();
    if (scopeOf(this.table, operation, caller.role) === null) throw forbidden(operation, caller.role);
    if (info.parentType === info.schema.getMutationType() && caller.machine?.mayWrite === false)
      throw scopeMissing(operation, MACHINE_WRITES);
    return true;
  }
}
