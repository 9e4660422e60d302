import { perKind } from './kinds.js';
import { readKinds } from './read-kinds.js';

describe('what is typed per kind', () => {
  it('is read where something is typed, and an empty field is not 0', () => {
    const { counts, faults } = readKinds(
      perKind((kind) => ({ GLOVES: '1 200', MASKS: ' ', RESPIRATORS: '0' })[kind as string] ?? ''),
    );
    expect([...counts]).toEqual([
      ['GLOVES', 1200],
      ['RESPIRATORS', 0],
    ]);
    expect(faults).toEqual([]);
  });

  it('is refused where it is no count, field by field', () => {
    const { counts, faults } = readKinds(
      perKind((kind) => ({ GLOVES: '−5', MASKS: '1,5', EYE_PROTECTION: '7' })[kind as string] ?? ''),
    );
    expect(faults).toEqual([
      { kind: 'GLOVES', code: 'NEGATIVE' },
      { kind: 'MASKS', code: 'NOT_WHOLE' },
    ]);
    expect([...counts]).toEqual([['EYE_PROTECTION', 7]]);
  });
});
