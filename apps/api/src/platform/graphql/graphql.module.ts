import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import type { FastifyRequest } from 'fastify';
import { Authentication } from '../access/authentication.js';
import { ACCESS_TABLE, type AccessTable } from '../access/ports.js';
import { localeOf } from './accept-language.js';
import { CostLimit } from './cost-limit.js';
import { FailureResolver } from './failure.resolver.js';
import { GraphqlErrorFilter } from './graphql-error.filter.js';
import { formatError } from './format-error.js';
import { limitRules, MAX_TOKENS } from './limits.js';
import type { RequestContext } from './request-context.js';

/** `schemaFile`: where the generated schema is written; undefined keeps it in memory. */
@Module({})
export class GraphqlModule {
  static register(schemaFile?: string): DynamicModule {
    return {
      module: GraphqlModule,
      imports: [
        GraphQLModule.forRootAsync<ApolloDriverConfig>({
          driver: ApolloDriver,
          inject: [Authentication, ACCESS_TABLE],
          useFactory: (authentication: Authentication, accessTable: AccessTable): ApolloDriverConfig => ({
            autoSchemaFile: schemaFile ?? true,
            sortSchema: true,
            graphiql: false,
            introspection: true, // the schema is public: it is committed, and others build on it
            includeStacktraceInErrorResponses: false,
            // A browser asks before it sends any of these to another site, so a page elsewhere cannot send a file unasked.
            csrfPrevention: {
              requestHeaders: ['authorization', 'apollo-require-preflight', 'x-apollo-operation-name'],
            },
            formatError,
            validationRules: limitRules,
            parseOptions: { maxTokens: MAX_TOKENS },
            context: async (request: FastifyRequest): Promise<RequestContext> => ({
              caller: await authentication.callerOf(request),
              locale: localeOf(request.headers['accept-language']),
              requestId: request.id,
              accessTable,
              loaders: new Map(),
            }),
          }),
        }),
      ],
      providers: [FailureResolver, CostLimit, { provide: APP_FILTER, useClass: GraphqlErrorFilter }],
    };
  }
}
