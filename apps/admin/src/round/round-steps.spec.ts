import type { LiveRoundFragment } from '../generated/graphql.js';
import { roundSteps } from './round-steps.js';

const round: LiveRoundFragment = {
  id: 'r',
  state: 'CALCULATED',
  version: 3,
  progress: { done: 13, total: 13 },
  openedAt: 'monday',
  openedBy: 'Kari',
  calculationRequestedBy: 'Kari',
  calculatedAt: 'tuesday',
  approvedAt: null,
  approvedBy: null,
  releasedAt: null,
  releasedBy: null,
  synthetic: true,
  policy: { id: 'p', number: 1 },
};

describe('the steps of a round', () => {
  it('are done up to where it stands, and say when and by whom', () => {
    expect(roundSteps(round)).toEqual([
      { state: 'OPEN', position: 'done', at: 'monday', by: 'Kari' },
      { state: 'CALCULATING', position: 'done', at: null, by: 'Kari' },
      { state: 'CALCULATED', position: 'current', at: 'tuesday', by: null },
      { state: 'APPROVED', position: 'ahead', at: null, by: null },
      { state: 'RELEASED', position: 'ahead', at: null, by: null },
    ]);
  });

  it('are all done when it is released', () => {
    const steps = roundSteps({ ...round, state: 'RELEASED' });
    expect(new Set(steps.map(({ position }) => position))).toEqual(new Set(['done']));
  });
});
