import { envelopes, rearrange } from '@fordel/allocation';

const lines = [
  { id: 'a', packs: 4, units: 40 },
  { id: 'b', packs: 0, units: 0 },
  { id: 'c', packs: 7, units: 70 },
  { id: 'd', packs: 9, units: 90 },
];
const memberships = [
  { envelope: 'vest', recipient: 'd' },
  { envelope: 'nord', recipient: 'c' },
  { envelope: 'nord', recipient: 'a' },
  { envelope: 'nord', recipient: 'b' },
];
const [nord, vest] = envelopes(lines, memberships);

describe('the envelope of a health trust or a county', () => {
  it('is the sum of the flat result over its members', () => {
    expect(nord).toEqual({ envelope: 'nord', packs: 11, units: 110, members: ['a', 'b', 'c'] });
    expect(vest).toEqual({ envelope: 'vest', packs: 9, units: 90, members: ['d'] });
  });

  it('can be rearranged between members, one move after the other, without changing its sum', () => {
    const moves = [
      { from: 'c', to: 'b', packs: 7, reason: 'Outbreak in the nursing home' },
      { from: 'b', to: 'a', packs: 2, reason: 'Less than feared' },
    ];
    expect(rearrange(lines, nord!, moves)).toEqual([
      { id: 'a', packs: 6 },
      { id: 'b', packs: 5 },
      { id: 'c', packs: 0 },
    ]);
  });

  it.each([
    [{ from: 'd', to: 'a', packs: 1, reason: 'x' }, 'moves[0].from: NOT_A_MEMBER ("d")'],
    [{ from: 'a', to: 'd', packs: 1, reason: 'x' }, 'moves[0].to: NOT_A_MEMBER ("d")'],
    [{ from: 'a', to: 'a', packs: 1, reason: 'x' }, 'moves[0].to: NOT_A_MEMBER ("a")'],
    [{ from: 'a', to: 'b', packs: 5, reason: 'x' }, 'moves[0].packs: NOT_ENOUGH (5)'],
    [{ from: 'a', to: 'b', packs: 0, reason: 'x' }, 'moves[0].packs: OUT_OF_BOUNDS (0)'],
    [{ from: 'a', to: 'b', packs: 1, reason: ' ' }, 'moves[0].reason: EMPTY (" ")'],
  ])('refuses %p', (move, message) => {
    expect(() => rearrange(lines, nord!, [move])).toThrow(message);
  });

  it('refuses a member the round does not know, or one named twice', () => {
    const twice = [...memberships, memberships[0]!];
    expect(() => envelopes(lines, [{ envelope: 'nord', recipient: 'x' }])).toThrow(
      'memberships[0].recipient: UNKNOWN ("x")',
    );
    expect(() => envelopes(lines, twice)).toThrow('memberships[4].recipient: DUPLICATE ("d")');
  });
});
