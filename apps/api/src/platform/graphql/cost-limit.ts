import type { ApolloServerPlugin, BaseContext, GraphQLRequestListener } from '@apollo/server';
import { Plugin } from '@nestjs/apollo';
import {
  getVariableValues,
  Kind,
  validate,
  visit,
  type DocumentNode,
  type GraphQLError,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { costRule } from './limits.js';

interface Asked {
  schema: GraphQLSchema;
  document: DocumentNode;
  operation: OperationDefinitionNode | undefined;
  variables: Readonly<Record<string, unknown>>;
}

/** Documents without a page size among their variables that were found good: Apollo keeps a document as long as it is asked. */
const good = new WeakSet<DocumentNode>();

/** What is wrong with a query's cost, if anything. A page size counts for what it is, written out or sent as a variable. */
export function costFault({ schema, document, operation, variables }: Asked): GraphQLError | undefined {
  if (good.has(document)) return undefined;
  let sizes: Readonly<Record<string, unknown>> | undefined;
  const written = visit(document, {
    Argument(argument) {
      if (argument.name.value !== 'first' || argument.value.kind !== Kind.VARIABLE) return undefined;
      sizes ??= getVariableValues(schema, operation?.variableDefinitions ?? [], variables).coerced ?? {};
      const size = sizes[argument.value.name.value];
      return typeof size === 'number'
        ? { ...argument, value: { kind: Kind.INT, value: String(size) } }
        : undefined;
    },
  });
  const [fault] = validate(schema, written, [costRule]);
  if (!fault && !sizes) good.add(document);
  return fault;
}

/** Refuses a query that costs too much, before anything of it is done; only now are its variables known. */
@Plugin()
export class CostLimit implements ApolloServerPlugin {
  requestDidStart(): Promise<GraphQLRequestListener<BaseContext>> {
    return Promise.resolve({
      didResolveOperation({ schema, document, operation, request }) {
        const fault = costFault({ schema, document, operation, variables: request.variables ?? {} });
        return fault ? Promise.reject(fault) : Promise.resolve();
      },
    });
  }
}
