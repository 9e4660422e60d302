import { allocateRound } from '@fordel/allocation';
import { kommunerOnly, recipients, reported } from '../support/april.js';

// Three days for all would take 1,800 gowns; 600 come. The minimum is rationed by the same rule, whatever the class.
describe('an infeasible minimum', () => {
  const share = (released: number) =>
    allocateRound({
      policy: kommunerOnly,
      packSize: 10,
      released,
      ledger: 0,
      recipients: recipients(10, [
        { id: 'large', class: 3, report: reported(0, 2_100) },
        { id: 'middle', class: 1, report: reported(0, 1_400) },
        { id: 'small', class: 2, report: reported(0, 700) },
      ]),
    });

  it('gives everybody the same single day', () => {
    const { recipients: lines, leaves } = share(600);
    expect(lines.map(({ id, packs, coverAfter }) => [id, packs, coverAfter])).toEqual([
      ['large', 30, 100],
      ['middle', 20, 100],
      ['small', 10, 100],
    ]);
    expect(lines.map(({ limitedBy }) => limitedBy)).toEqual(['WATERLINE', 'WATERLINE', 'WATERLINE']);
    expect(leaves[0]).toMatchObject({ criticalStage: 'GRUNN', demand: 1_680, allocated: 60 });
  });

  it('lets the lottery decide who is first of three exact equals', () => {
    expect(share(610).recipients.map(({ packs }) => packs)).toEqual([31, 20, 10]);
    expect(share(620).recipients.map(({ packs }) => packs)).toEqual([31, 21, 10]);
    expect(share(630).recipients.map(({ packs }) => packs)).toEqual([31, 21, 11]);
  });

  it('goes on to priority 1 as soon as the minimum is met', () => {
    const { recipients: lines, leaves } = share(1_810);
    expect(lines.map(({ packs }) => packs)).toEqual([90, 61, 30]);
    expect(leaves[0]).toMatchObject({ criticalStage: 'P1', lastPackTo: 'middle' });
  });
});
