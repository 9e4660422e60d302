import { readFileSync } from 'node:fs';
import { buildSchema, Kind, parse, specifiedRules, validate, type OperationDefinitionNode } from 'graphql';
import { startTestApp } from '../../../../../test/support/test-app.js';
import { costFault } from './cost-limit.js';
import { limitRules } from './limits.js';

const schema = buildSchema(readFileSync(new URL('../../../schema.graphql', import.meta.url), 'utf8'));

function refusals(query: string, variables: Record<string, unknown> = {}): string[] {
  const document = parse(query);
  const isOperation = (node: { kind: Kind }): node is OperationDefinitionNode =>
    node.kind === Kind.OPERATION_DEFINITION;
  const operation = document.definitions.find(isOperation)!;
  const fault = costFault({ schema, document, operation, variables });
  const errors = [
    ...validate(schema, document, [...specifiedRules, ...limitRules]),
    ...(fault ? [fault] : []),
  ];
  return errors.map(({ message, extensions }) => `${String(extensions.code)}: ${message}`);
}

const COST = "QUERY_TOO_LARGE: The query's cost is more than 500000.";
const times = (count: number, part: (n: number) => string): string =>
  Array.from({ length: count }, (_, n) => part(n)).join(' ');
const decisions = (first: string): string => `round { decisions(first: ${first}) { totalCount edges { node {
  packs units daysBefore daysAfter explanation product { name } recipient { name title } } } } }`;

describe('the limits of a query', () => {
  it('leave room for the largest page of what a round decided', () => {
    expect(refusals(`{ week(isoWeek: "2020-W15") { ${decisions('500')} } }`)).toEqual([]);
  });

  it.each([
    ['written out', '', '500', {}],
    ['sent as a variable', 'query ($n: Int!)', '$n', { n: 500 }],
    ['a default', 'query ($n: Int = 500)', '$n', {}],
  ])('hold for that page many times over, its size %s', (_how, head, first, variables) => {
    const page = (n: number): string => `a${n}: week(isoWeek: "2020-W15") { ${decisions(first)} }`;
    expect(refusals(`${head} { ${times(25, page)} }`, variables)).toEqual([COST]);
  });

  it('leave room for many small pages', () => {
    const page = (n: number): string => `a${n}: week(isoWeek: "2020-W15") { ${decisions('$n')} }`;
    expect(refusals(`query ($n: Int!) { ${times(25, page)} }`, { n: 5 })).toEqual([]);
  });

  it('see through fragments, also where each doubles the next', () => {
    const nested = times(14, (n) => `fragment F${n} on Organisation { rhf { ...F${n + 1} } }`);
    const deep = `{ me { organisation { ...F0 } } } ${nested} fragment F14 on Organisation { name }`;
    expect(refusals(deep)).toContain("QUERY_TOO_LARGE: The query's depth is more than 12.");
    const doubled = times(25, (n) => `fragment F${n} on Query { ...F${n + 1} ...F${n + 1} }`);
    expect(refusals(`{ ...F0 } ${doubled} fragment F25 on Query { clock { now } }`)).toContain(COST);
  });

  it('count fields, not the fragments they are written in', () => {
    const nested = times(6, (n) => `fragment F${n} on Organisation { ...F${n + 1} }`);
    const flat = `{ me { organisation { ...F0 } } } ${nested} fragment F6 on Organisation { name }`;
    expect(refusals(flat)).toEqual([]);
  });

  it('end at a fragment that contains itself', () => {
    expect(
      refusals('{ ...A } fragment A on Query { clock { now } ...B } fragment B on Query { ...A }'),
    ).toEqual(['undefined: Cannot spread fragment "A" within itself via "B".']);
  });

  it('are asked before anything is done', async () => {
    const app = await startTestApp();
    const query = `query ($n: Int!) { ${times(25, (n) => `a${n}: week(isoWeek: "2020-W15") { ${decisions('$n')} }`)} }`;
    const { status, data, errors } = await app.graphql(query, { n: 500 });
    expect([status, data, errors.map(({ extensions }) => extensions?.code)]).toEqual([
      400,
      null,
      ['QUERY_TOO_LARGE'],
    ]);
    expect((await app.graphql(query, { n: 5 })).status).toBe(200);
    await app.stop();
  });
});
