import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { CallContext } from '../access/call-context.js';
import { scopeOf } from '../access/scope-of.js';
import { forbidden } from './errors.js';
import type { RequestContext } from './request-context.js';

/** The operation being resolved, for this caller: `@Call() call: CallContext`. */
export const Call = createParamDecorator((_: unknown, execution: ExecutionContext): CallContext => {
  const graphql = GqlExecutionContext.create(execution);
  const { caller, locale, requestId, accessTable } = graphql.getContext<RequestContext>();
  const info = graphql.getInfo<GraphQLResolveInfo>();
  const operation = `${info.parentType.name}.${info.fieldName}`;
  const scope = scopeOf(accessTable, operation, caller.role);
  if (scope === null) throw forbidden(operation, caller.role);
  return { caller, scope, operation, requestId, locale };
});

/** The caller's language: `@CallerLocale() locale: Locale`. */
export const CallerLocale = createParamDecorator(
  (_: unknown, execution: ExecutionContext) =>
    GqlExecutionContext.create(execution).getContext<RequestContext>().locale,
);

/** The request itself, for loaders: `@Request() request: RequestContext`. */
export const Request = createParamDecorator((_: unknown, execution: ExecutionContext) =>
  GqlExecutionContext.create(execution).getContext<RequestContext>(),
);
