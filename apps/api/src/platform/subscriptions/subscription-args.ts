import {
  getOperationAST,
  GraphQLError,
  OperationTypeNode,
  parse,
  specifiedRules,
  validate,
  type ExecutionArgs,
  type GraphQLSchema,
} from 'graphql';
import type { SubscribePayload } from 'graphql-ws';
import { costFault } from '../graphql/cost-limit.js';
import { limitRules, MAX_TOKENS } from '../graphql/limits.js';

const refusal = (message: string, code: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code } });

/** What a client asks to subscribe to, under the limits of every query, or what is wrong with it. */
export function subscriptionArgs(
  schema: GraphQLSchema,
  { query, operationName, variables }: SubscribePayload,
): Pick<ExecutionArgs, 'schema' | 'document' | 'operationName' | 'variableValues'> | GraphQLError[] {
  let document;
  try {
    document = parse(query, { maxTokens: MAX_TOKENS });
  } catch (error) {
    return [refusal((error as GraphQLError).message, 'GRAPHQL_PARSE_FAILED')];
  }
  const faults = validate(schema, document, [...specifiedRules, ...limitRules]);
  if (faults.length > 0) return faults.map(withCode);
  const operation = getOperationAST(document, operationName);
  if (operation?.operation !== OperationTypeNode.SUBSCRIPTION)
    return [
      refusal('Over a socket there are subscriptions; everything else is asked over HTTP.', 'BAD_REQUEST'),
    ];
  const variableValues = variables ?? {};
  const cost = costFault({ schema, document, operation, variables: variableValues });
  return cost ? [cost] : { schema, document, operationName, variableValues };
}

const withCode = (fault: GraphQLError): GraphQLError =>
  fault.extensions.code === undefined ? refusal(fault.message, 'GRAPHQL_VALIDATION_FAILED') : fault;
