import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { isQuantity, parseIsoWeek, QUANTITY_MAX, type IsoWeek } from '@fordel/shared';

/** What was sent, cut to what fits in a message. */
const shown = (value: unknown): string => (JSON.stringify(value) ?? String(value)).slice(0, 60);

function refuse(what: string, value: unknown): never {
  throw new GraphQLError(`${what}, not ${shown(value)}`, { extensions: { code: 'BAD_USER_INPUT' } });
}

/** Whoever asked has done nothing wrong: the value is our own. */
function broken(what: string, value: unknown): never {
  throw new RangeError(`about to answer ${shown(value)}: ${what}`);
}

function numberLiteral(node: ValueNode, what: string): number {
  return node.kind === Kind.INT || node.kind === Kind.FLOAT ? Number(node.value) : refuse(what, node.kind);
}

function exactQuantity(value: unknown, fail = refuse): number {
  return isQuantity(value) && value <= QUANTITY_MAX
    ? value
    : fail(`A quantity is a whole number from 0 to ${QUANTITY_MAX}`, value);
}

/** Exact non-negative integer in base units; GraphQL's Int is too small and its Float is not exact. */
export const QuantityScalar = new GraphQLScalarType<number, number>({
  name: 'Quantity',
  description: 'An exact non-negative whole number of base units (pieces or millilitres), up to 2^44 − 1.',
  serialize: (value) => exactQuantity(value, broken),
  parseValue: (value) => exactQuantity(value),
  parseLiteral: (node) => exactQuantity(numberLiteral(node, 'A quantity is a number')),
});

function anyNumber(value: unknown): number {
  return typeof value === 'number' ? value : refuse('A reported figure is a number', value);
}

/** A number as the reporter wrote it. The report's own rules say what is wrong with it, line by line. */
export const ReportedNumberScalar = new GraphQLScalarType<number, number>({
  name: 'ReportedNumber',
  description:
    'A number as the reporter wrote it: negative, fractional and absurd ones are answered as faults of their line.',
  serialize: anyNumber,
  parseValue: anyNumber,
  parseLiteral: (node) => numberLiteral(node, 'A reported figure is a number'),
});

function isoWeek(value: unknown, fail = refuse): IsoWeek {
  return (
    (typeof value === 'string' ? parseIsoWeek(value) : null) ??
    fail("An ISO week looks like '2020-W15'", value)
  );
}

export const IsoWeekScalar = new GraphQLScalarType<IsoWeek, string>({
  name: 'IsoWeek',
  description: "An ISO week in Europe/Oslo, '2020-W15'.",
  serialize: (value) => isoWeek(value, broken),
  parseValue: (value) => isoWeek(value),
  parseLiteral: (node) => isoWeek(node.kind === Kind.STRING ? node.value : node.kind),
});

const ISO_8601_WITH_OFFSET = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;

function instant(value: unknown): Date {
  const at = typeof value === 'string' && ISO_8601_WITH_OFFSET.test(value) ? new Date(value) : null;
  return at && !Number.isNaN(at.getTime()) ? at : refuse('An instant is ISO 8601 with an offset', value);
}

export const DateTimeScalar = new GraphQLScalarType<Date, string>({
  name: 'DateTime',
  description: 'An instant, ISO 8601 with offset.',
  serialize: (value) => (value instanceof Date ? value.toISOString() : broken('an instant is a Date', value)),
  parseValue: instant,
  parseLiteral: (node) => instant(node.kind === Kind.STRING ? node.value : node.kind),
});

const KEY_MAX = 200;

function key(value: unknown): string {
  return typeof value === 'string' && value.length > 0 && value.length <= KEY_MAX && !value.includes('\0')
    ? value
    : refuse(`An idempotency key is a text of 1 to ${KEY_MAX} characters`, value);
}

export const IdempotencyKeyScalar = new GraphQLScalarType<string, string>({
  name: 'IdempotencyKey',
  description: `Chosen by the caller for one change, 1 to ${KEY_MAX} characters. Sent again with the same body it answers the same and changes nothing.`,
  serialize: key,
  parseValue: key,
  parseLiteral: (node) => key(node.kind === Kind.STRING ? node.value : node.kind),
});
