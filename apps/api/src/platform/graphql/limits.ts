import { costLimitRule } from '@escape.tech/graphql-armor-cost-limit';
import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { GraphQLError, type ValidationRule } from 'graphql';

/** Far above what our own pages ask and far below what hurts. Depth counts fields, wherever they are written. */
const MAX_DEPTH = 12;
const MAX_ALIASES = 30;
export const MAX_TOKENS = 3_000;
/** Cost is fields, weighted by depth and times the page size: four pages of 500 with all that can be said of each node. */
const MAX_COST = 500_000;

const refuse = (what: string, limit: number) => ({
  propagateOnRejection: false,
  onReject: [
    (context: { reportError(error: GraphQLError): void } | null) =>
      context?.reportError(
        new GraphQLError(`The query's ${what} is more than ${limit}.`, {
          extensions: { code: 'QUERY_TOO_LARGE', http: { status: 400 } },
        }),
      ),
  ],
});

/** Limits on every query, ours included. Introspection is deep by nature and costs nothing, so it is not counted. */
export const limitRules = [
  maxDepthRule({
    n: MAX_DEPTH,
    ignoreIntrospection: true,
    flattenFragments: true,
    ...refuse('depth', MAX_DEPTH),
  }),
  maxAliasesRule({ n: MAX_ALIASES, ...refuse('number of aliases', MAX_ALIASES) }),
] as ValidationRule[];

/** For a document whose page sizes are written out: `CostLimit` sees to that. */
export const costRule = costLimitRule({
  maxCost: MAX_COST,
  ignoreIntrospection: true,
  ...refuse('cost', MAX_COST),
}) as ValidationRule;
