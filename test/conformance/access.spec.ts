import {
  buildClientSchema,
  getIntrospectionQuery,
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  type IntrospectionQuery,
} from 'graphql';
import { ROLES, type Role } from '@fordel/shared';
import { scopeOf } from '../../apps/api/src/platform/access/scope-of.js';
import { accessTable } from '../../apps/api/src/registry/access/access-table.js';
import { personas } from '../../apps/api/src/registry/people/personas.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { Watcher } from '../support/watcher.js';

let app: TestApp;
let schema: GraphQLSchema;
beforeAll(async () => {
  app = await startTestApp();
  const { data } = await app.graphql<IntrospectionQuery>(getIntrospectionQuery());
  schema = buildClientSchema(data!);
});
afterAll(() => app?.stop());

const callers = ROLES.filter((role) => role !== 'system');
const personaOf = (role: Role): string | undefined =>
  personas.find((persona) => persona.role === role)?.subject;

/** Some value of the type: enough to reach the resolver, which is all the guard needs. */
function anyValue(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return anyValue(type.ofType);
  if (isListType(type)) return [];
  if (isEnumType(type)) return type.getValues()[0]?.value;
  if (isInputObjectType(type)) {
    return Object.fromEntries(
      Object.values(type.getFields())
        .filter((field) => isNonNullType(field.type))
        .map((field) => [field.name, anyValue(field.type)]),
    );
  }
  const samples: Record<string, unknown> = {
    ID: '00000000-0000-7000-8000-000000000000',
    Int: 1,
    IsoWeek: '2020-W15',
    DateTime: '2020-04-08T10:00:00Z',
    Quantity: 1,
    ReportedNumber: 1,
    Boolean: true,
    IdempotencyKey: 'key',
    Upload: { fileName: 'x', contentBase64: '' },
    String: 'x',
  };
  const sample = samples[type.name];
  if (sample === undefined) throw new Error(`no sample of ${type.name}: add one`);
  return sample;
}

function operationOf(kind: 'query' | 'mutation' | 'subscription', field: GraphQLField<unknown, unknown>) {
  const required = field.args.filter((argument) => isNonNullType(argument.type));
  const declared = required.map((argument) => `$${argument.name}: ${argument.type.toString()}`).join(', ');
  const passed = required.map((argument) => `${argument.name}: $${argument.name}`).join(', ');
  const selection = isCompositeType(getNamedType(field.type)) ? '{ __typename }' : '';
  return {
    text: `${kind} ${declared && `(${declared})`} { ${field.name}${passed && `(${passed})`} ${selection} }`,
    variables: Object.fromEntries(required.map((argument) => [argument.name, anyValue(argument.type)])),
  };
}

describe('the access table', () => {
  it('has a row for every operation of the schema, and none for an operation that is gone', () => {
    const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].flatMap(
      (type) => (type ? Object.keys(type.getFields()).map((field) => `${type.name}.${field}`) : []),
    );
    const known = Object.keys(accessTable).filter((operation) => !operation.includes('/'));
    expect(roots.filter((operation) => !known.includes(operation))).toEqual([]);
    expect(
      known.filter((operation) => {
        const [type = '', field = ''] = operation.split('.');
        const owner = schema.getType(type);
        return !(owner && 'getFields' in owner && field in owner.getFields());
      }),
    ).toEqual([]);
  });

  it('has a persona to try every role with', () => {
    expect(callers.filter((role) => role !== 'public' && !personaOf(role))).toEqual([]);
  });

  it('is what the API does: every cell refused or let through as it says', async () => {
    const differences: string[] = [];
    for (const [kind, type] of [
      ['query', schema.getQueryType()],
      ['mutation', schema.getMutationType()],
    ] as const) {
      for (const field of Object.values(type?.getFields() ?? {})) {
        const { text, variables } = operationOf(kind, field);
        const cell = async (role: Role): Promise<void> => {
          const { errors, status } = await app.graphql(text, variables, { as: personaOf(role) });
          const codes = errors.map((error) => error.extensions?.code);
          const refused = codes.includes('FORBIDDEN') || codes.includes('UNAUTHENTICATED');
          const granted = scopeOf(accessTable, `${type?.name}.${field.name}`, role) !== null;
          if (refused === granted)
            differences.push(`${field.name} as ${role}: ${refused ? 'refused' : 'let through'}`);
          if (status >= 500 || codes.includes('INTERNAL'))
            differences.push(`${field.name} as ${role}: failed`);
        };
        await Promise.all(callers.map(cell));
      }
    }
    expect(differences).toEqual([]);
  }, 120_000);

  it('is what a socket does too: every subscription refused or begun as it says', async () => {
    const fields = Object.values(schema.getSubscriptionType()?.getFields() ?? {});
    expect(fields).not.toEqual([]);
    const differences: string[] = [];
    for (const field of fields) {
      const { text, variables } = operationOf('subscription', field);
      for (const role of callers) {
        const subject = personaOf(role);
        const token = subject === undefined ? undefined : await app.token(subject);
        const watcher = new Watcher(app.url, token, { query: text, variables });
        await watcher.until(`${field.name} as ${role}`, () => watcher.told.length > 0);
        await watcher.stop();
        const codes = watcher.told.flatMap(({ errors = [] }) =>
          errors.map((error) => error.extensions?.code),
        );
        const granted = scopeOf(accessTable, `Subscription.${field.name}`, role) !== null;
        const refused = codes.includes('FORBIDDEN') || codes.includes('UNAUTHENTICATED');
        if (refused === granted) differences.push(`${field.name} as ${role}: ${String(codes)}`);
        if (codes.includes('INTERNAL')) differences.push(`${field.name} as ${role}: failed`);
      }
    }
    expect(differences).toEqual([]);
  });

  it('has a row for every HTTP route', () => {
    const routes = app.routes();
    expect(routes).toContain('POST /graphql');
    // HEAD is GET without its body; Apollo itself refuses other methods on /graphql.
    const ours = routes.filter(
      (route) => !route.startsWith('HEAD ') && (!route.endsWith(' /graphql') || /^(GET|POST) /.test(route)),
    );
    expect(ours.filter((route) => !(route in accessTable))).toEqual([]);
  });
});
