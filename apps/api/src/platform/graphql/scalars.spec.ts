import type { GraphQLScalarType } from 'graphql';
import { DateTimeScalar, IsoWeekScalar, QuantityScalar } from './scalars.js';

const badInput = { extensions: { code: 'BAD_USER_INPUT' } };

describe.each<[GraphQLScalarType, unknown, unknown[]]>([
  [QuantityScalar, 2 ** 44 - 1, [-1, 0.5, 2 ** 44, '1', null]],
  [IsoWeekScalar, '2020-W53', ['2020-W54', '2019-W53', '2020-15', 202015]],
])('%s', (scalar, good, bad) => {
  it('takes and answers what it is', () => {
    expect([scalar.parseValue(good), scalar.serialize(good)]).toEqual([good, good]);
  });

  it.each(bad)('refuses %j as input, and takes it for a fault of its own in an answer', (value) => {
    expect(() => scalar.parseValue(value)).toThrow(expect.objectContaining(badInput) as Error);
    expect(() => scalar.serialize(value)).toThrow(RangeError);
  });
});

describe('DateTime', () => {
  it('is an instant with an offset', () => {
    expect(DateTimeScalar.parseValue('2020-03-29T03:00:00+02:00')).toEqual(new Date('2020-03-29T01:00:00Z'));
    expect(DateTimeScalar.serialize(new Date('2020-03-29T01:00:00Z'))).toBe('2020-03-29T01:00:00.000Z');
  });

  it.each(['2020-03-29', '2020-03-29T03:00:00', '2020-13-01T00:00:00Z', 0, null])('is not %j', (value) => {
    expect(() => DateTimeScalar.parseValue(value)).toThrow(expect.objectContaining(badInput) as Error);
    expect(() => DateTimeScalar.serialize(value)).toThrow(RangeError);
  });
});
