import { allocateRound, explain } from '@fordel/allocation';
import { policy, recipients, reported } from '../support/april.js';

// Week 24: nothing of a category arrives. The round is still held, and everybody is told.
describe('a respirator round with zero supply', () => {
  const outcome = allocateRound({
    policy,
    packSize: 20,
    released: 0,
    ledger: 4_711,
    recipients: recipients(20, [
      { id: 'st-olavs', pool: 'hospital', class: 1, report: reported(0, 700) },
      { id: 'trondheim', class: 1, report: reported(10, 140) },
      { id: 'roros', class: 3, report: reported(100, 70) },
    ]),
  });

  it('gives nobody anything and leaves the ledger where it was', () => {
    expect(outcome.recipients.map(({ id, packs, units }) => [id, packs, units])).toEqual([
      ['roros', 0, 0],
      ['st-olavs', 0, 0],
      ['trondheim', 0, 0],
    ]);
    expect(outcome).toMatchObject({ packs: 0, ledger: 4_711, moves: [] });
    expect(outcome).toMatchObject({ allocatedUnits: 0, toCentralUnits: 0, heldBackUnits: 0 });
  });

  it('still says who would have been first, and why each got nothing', () => {
    expect(outcome.leaves[1]).toMatchObject({
      criticalStage: 'GRUNN',
      lastPackTo: null,
      nextPackTo: 'trondheim',
    });
    expect(outcome.recipients.map(({ limitedBy }) => limitedBy)).toEqual([
      'CLASS_NOT_REACHED:P3',
      'WATERLINE',
      'WATERLINE',
    ]);
    expect(explain(outcome.recipients[1]!, policy.stages, 'nb')).toBe(
      'Dere hadde 0 dager; dere fikk ingen esker denne gangen; det var ikke nok til å løfte alle helt til 3 dager.',
    );
  });
});
