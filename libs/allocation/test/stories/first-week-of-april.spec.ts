import { allocateRound, explain, verifyRound, type RoundInput } from '@fordel/allocation';
import { policy, recipients, reported } from '../support/april.js';

// 30,040 masks in boxes of 50 arrive. Two hospitals compete in the first stage, Oslo alone in the second.
const round: RoundInput = {
  policy,
  packSize: 50,
  released: 30_040,
  ledger: 0,
  recipients: recipients(50, [
    { id: 'ous', pool: 'hospital', class: 1, report: reported(10_000, 70_000) },
    { id: 'haukeland', pool: 'hospital', class: 1, report: reported(12_000, 35_000) },
    { id: 'oslo', class: 1, report: reported(500, 7_000) },
    { id: 'bergen', class: 2, report: reported(1_500, 3_500) },
    { id: 'tromso', class: 3, report: reported(0, 700) },
    { id: 'vadso', class: 3, report: reported(30, 70) },
  ]),
};

describe('the first week of April', () => {
  const outcome = allocateRound(round);
  const line = (id: string) => outcome.recipients.find((each) => each.id === id)!;

  it('splits 600 boxes 420 : 120 : 60 and keeps 40 loose masks in central stock', () => {
    expect(outcome.leaves.map(({ pool, entitlement }) => [pool, entitlement])).toEqual([
      ['hospital', 420],
      ['kommune', 120],
      ['central', 60],
    ]);
    expect(outcome).toMatchObject({ packs: 600, looseUnits: 40, ledger: 600 });
    expect(outcome).toMatchObject({ allocatedUnits: 27_000, toCentralUnits: 3_040, heldBackUnits: 0 });
  });

  it('lifts the two hospitals to the same waterline, which stands below three days', () => {
    // 373 boxes start at 28,600/70,000 weeks, 47 at 14,300/35,000: the same level; the next starts at 28,650/70,000.
    expect([line('ous').packs, line('haukeland').packs]).toEqual([373, 47]);
    expect(line('ous')).toMatchObject({
      coverBefore: 100,
      coverAfter: 286,
      coverOneMore: 287,
      limitedBy: 'WATERLINE',
    });
    expect(line('haukeland')).toMatchObject({ coverBefore: 240, coverAfter: 287, stage: 'GRUNN' });
    expect(outcome.leaves[0]).toMatchObject({
      criticalStage: 'GRUNN',
      lastPackTo: 'haukeland',
      nextPackTo: 'ous',
    });
  });

  it('lifts every kommune to three days, and gives the rest to priority 1', () => {
    expect(['oslo', 'bergen', 'tromso', 'vadso'].map((id) => line(id).packs)).toEqual([114, 0, 6, 0]);
    expect(line('oslo')).toMatchObject({
      limitedBy: 'WATERLINE',
      stage: 'P1',
      coverAfter: 620,
      waterline: 615,
    });
    expect(line('bergen')).toMatchObject({
      limitedBy: 'CLASS_NOT_REACHED:P2',
      coverBefore: 300,
      coverAfter: 300,
    });
    expect(line('tromso')).toMatchObject({ limitedBy: 'CLASS_NOT_REACHED:P3', coverAfter: 300 });
    expect(line('vadso')).toMatchObject({ limitedBy: 'CLASS_NOT_REACHED:P3', need: 250, cap: 5 });
  });

  it('tells each of them why, in their language', () => {
    const say = (id: string, locale: 'nb' | 'nn' | 'en') => explain(line(id), policy.stages, locale);
    expect(say('tromso', 'nb')).toBe(
      'Dere hadde 0 dager; alle løftes først til 3 dager; seks esker gir 3 dager; resten gikk til prioritet 1.',
    );
    expect(say('oslo', 'nn')).toBe(
      'De hadde 0,5 dagar; alle blir først lyfte til 3 dagar; 114 esker gir 6,2 dagar; det var ikkje nok til å lyfte prioritet 1 heilt til 14 dagar.',
    );
    expect(say('bergen', 'en')).toBe(
      'You had 3 days; you got no packs this time; the rest went to priority 1.',
    );
    expect(say('ous', 'nb')).toBe(
      'Dere hadde 1 dag; 373 esker gir 2,8 dager; det var ikke nok til å løfte alle helt til 3 dager.',
    );
  });

  it('can be re-checked by anybody, and no other numbers pass', () => {
    expect(verifyRound(round, outcome.recipients)).toEqual([]);
    const swapped = outcome.recipients.map(({ id, packs }) => ({
      id,
      packs: packs + (id === 'bergen' ? 1 : id === 'oslo' ? -1 : 0),
    }));
    expect(verifyRound(round, swapped)).toEqual([
      { pool: 'kommune', fault: 'BOUNDS', last: 'bergen', next: 'bergen' },
    ]);
  });
});
