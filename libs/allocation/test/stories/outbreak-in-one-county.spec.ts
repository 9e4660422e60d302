import { allocateRound } from '@fordel/allocation';
import { kommunerOnly, recipients, reported, unknown } from '../support/april.js';

// Three kommuner alike: 700 aprons a week last known, 1,400 in stock a week ago. An outbreak trebles use in one county.
const last = { stock: 1_400, consumption: 700, ageWeeks: 1 };
const silent = { ...unknown, last, model: 700 };

describe('an outbreak in one county', () => {
  const outcome = allocateRound({
    policy: kommunerOnly,
    packSize: 50,
    released: 1_500,
    ledger: 0,
    recipients: recipients(50, [
      { id: 'inside-silent', class: 2, report: { ...silent, outbreak: 3_000 } },
      { id: 'inside-reported', class: 2, report: { ...reported(0, 2_000), model: 700, outbreak: 3_000 } },
      { id: 'outside-silent', class: 2, report: silent },
    ]),
  });
  const line = (id: string) => outcome.recipients.find((each) => each.id === id)!;

  it('trebles what is only known from before, and empties its stock accordingly', () => {
    expect(line('inside-silent')).toMatchObject({ burn: 2_100, burnSource: 'LAST', stock: 0, need: 8_400 });
    expect(line('inside-silent').flags).toEqual(['CONSUMPTION_IMPUTED', 'STOCK_IMPUTED', 'REQUEST_AUTO']);
    expect(line('outside-silent')).toMatchObject({ burn: 700, burnSource: 'LAST', stock: 700, need: 2_100 });
  });

  it('never multiplies a fresh report: it contains the outbreak already', () => {
    expect(line('inside-reported')).toMatchObject({
      burn: 2_000,
      burnSource: 'REPORTED',
      flags: ['REQUEST_AUTO'],
    });
  });

  it('sends all thirty boxes to the county that runs out', () => {
    // The fifteenth boxes start at 700/2,100 and 700/2,000 weeks; the next would start at 750/2,100.
    expect(line('inside-silent').packs).toBe(15);
    expect(line('inside-reported').packs).toBe(15);
    expect(line('outside-silent')).toMatchObject({
      packs: 0,
      limitedBy: 'CLASS_NOT_REACHED:P2',
      coverBefore: 700,
    });
    expect(outcome.leaves[0]).toMatchObject({ criticalStage: 'GRUNN', nextPackTo: 'inside-silent' });
  });
});
