import { allocateRound, explain } from '@fordel/allocation';
import { kommunerOnly, recipients, reported, unknown } from '../support/april.js';

// Silence is never read as "no need": the model speaks, but only for a week at a time.
describe('a kommune that never reports', () => {
  const outcome = allocateRound({
    policy: kommunerOnly,
    packSize: 50,
    released: 5_000,
    ledger: 0,
    recipients: recipients(50, [
      { id: 'reports', class: 1, report: reported(0, 140) },
      { id: 'silent', class: 1, report: { ...unknown, model: 140 } },
      { id: 'silent-and-unknown', class: 1, report: unknown },
      {
        id: 'late',
        class: 1,
        report: { ...unknown, model: 140, last: { stock: 600, consumption: 140, ageWeeks: 3 } },
      },
    ]),
  });
  const line = (id: string) => outcome.recipients.find((each) => each.id === id)!;

  it('is lifted to one week of what the model expects', () => {
    expect(line('silent')).toMatchObject({
      burn: 140,
      burnSource: 'MODEL',
      stock: 0,
      need: 140,
      cap: 3,
      packs: 3,
    });
    expect(line('silent').flags).toEqual([
      'CONSUMPTION_MODELLED',
      'STOCK_UNKNOWN_ZERO',
      'STALE',
      'REQUEST_AUTO',
    ]);
  });

  it('gets less than a like that reports, which is lifted to four', () => {
    expect(line('reports')).toMatchObject({ need: 560, cap: 12, packs: 12, limitedBy: 'FULL_REQUEST' });
  });

  it('is reckoned on its last report as long as there is one', () => {
    expect(line('late')).toMatchObject({ stock: 180, need: 0, packs: 0, limitedBy: 'NO_NEED' });
    expect(line('late').flags).toEqual(['CONSUMPTION_IMPUTED', 'STOCK_IMPUTED', 'STALE', 'REQUEST_AUTO']);
  });

  it('without any figure at all is handed to a person', () => {
    expect(line('silent-and-unknown')).toMatchObject({ burnSource: 'NONE', packs: 0, limitedBy: 'NO_BASIS' });
    expect(line('silent-and-unknown')).toMatchObject({ coverBefore: null, coverAfter: null });
    expect(explain(line('silent-and-unknown'), kommunerOnly.stages, 'nb')).toBe(
      'Vi mangler forbrukstall å regne ut fra, så et menneske ser på saken.',
    );
  });

  it('leaves what nobody can use to central stock', () => {
    expect(outcome.moves).toEqual([
      { reason: 'UNUSED', from: 'kommune', to: 'central', surplus: 85, room: null, packs: 85 },
    ]);
    expect(outcome.toCentralUnits).toBe(4_250);
  });
});
