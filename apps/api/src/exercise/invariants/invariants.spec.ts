import type { Outcome } from '../outcome/outcome.js';
import { INVARIANTS } from './all-invariants.js';
import { soundOutcome } from './outcome.fixture.js';

const broken = (outcome: Outcome): Record<string, string[]> =>
  Object.fromEntries(
    INVARIANTS.map(({ name, breaches }) => [name.split(/[,:=]/)[0]?.trim(), breaches(outcome)]).filter(
      ([, found]) => found?.length,
    ) as [string, string[]][],
  );

/** The sound outcome with one thing changed. */
function tampered(change: (outcome: Outcome) => void): Record<string, string[]> {
  const outcome = soundOutcome();
  change(outcome);
  return broken(outcome);
}

const first = <T>(list: T[]): T => {
  const [one] = list;
  if (one === undefined) throw new Error('the fixture is empty');
  return one;
};

it('a sound week breaks nothing', () => {
  expect(broken(soundOutcome())).toEqual({});
});

describe('every invariant notices', () => {
  it('a report that was lost', () => {
    expect(tampered(({ reports }) => void reports.kommuner.late--)).toEqual({
      'Reports counted': ['kommuner, late: 18 were meant, 17 are counted'],
    });
  });

  it('goods that were registered and not received', () => {
    const found = tampered(({ stockBefore }) => void (first(stockBefore).received = 50));
    expect(Object.keys(found)).toEqual(['What the warehouse registered is what was received']);
  });

  it('a pack that the round loses', () => {
    expect(tampered(({ round }) => void (first(round.products).toCentral = 0))).toEqual({
      Released: ['Mask: 300 released, 250 + 0 + 0 decided, 300 split'],
    });
  });

  it('a split that shares out more than there is', () => {
    expect(tampered(({ round }) => void (first(first(round.products).split).units += 50))).toEqual({
      Released: ['Mask: 300 released, 250 + 50 + 0 decided, 350 split'],
    });
  });

  it('a decision over a torn pack', () => {
    const found = tampered(({ decisions, shipments }) => {
      first(decisions).units -= 7;
      const line = first(first(shipments).lines);
      line.quantity -= 7;
    });
    expect(found['The decisions add up to what the round allocated']).toEqual([
      'Mask: 250 allocated, decisions over 243',
      'Kommune 0, Mask: 143 in 3 packs of 50',
    ]);
  });

  it('a kommune left below another that got more', () => {
    const found = tampered(({ decisions }) => {
      for (const decision of decisions) decision.stock = decision.packs === 3 ? 200 : 10;
    });
    expect(found).toEqual({
      'In the kommune pools nobody is left below the waterline while another above it got more': [
        'kommuner, Mask: Kommune 1 was left lower than Kommune 0 was before its last pack',
      ],
    });
  });

  it('nothing of the kind when the lower one needs no more', () => {
    const found = tampered(({ decisions }) => {
      for (const decision of decisions) decision.stock = decision.packs === 3 ? 200 : 10;
      for (const decision of decisions) if (decision.packs < 3) decision.limitedBy = 'FULL_REQUEST';
    });
    expect(found).toEqual({});
  });

  it('a second shipment to one recipient, and none to another', () => {
    const found = tampered(({ shipments }) => {
      const [a, b] = shipments;
      if (a && b) b.recipient = a.recipient;
    });
    const [name = '', breaches = []] = Object.entries(found)[0] ?? [];
    expect(name).toBe('Every recipient of a decision has exactly one shipment');
    expect(breaches[0]).toBe('Kommune 0 has another shipment, F-1');
    expect(breaches).toHaveLength(3);
  });

  it('a shipment nobody signed for', () => {
    const found = tampered(({ shipments }) => Object.assign(first(shipments), { state: 'DELIVERED' }));
    expect(found).toEqual({ 'No shipment without a signed receipt': ['F-0 to Kommune 0 is DELIVERED'] });
  });

  it('a receipt booked as something else', () => {
    const found = tampered(({ shipments }) => Object.assign(first(first(shipments).lines), { short: 7 }));
    expect(found['Short']).toHaveLength(2);
  });

  it('a unit that is nowhere', () => {
    const found = tampered(({ stockAfter }) => void first(stockAfter).delivered--);
    expect(found).toEqual({ 'Received + found': ['Mask: 300 came, 299 is accounted for'] });
  });

  it('figures that do not say they are synthetic', () => {
    expect(tampered(({ shipments }) => void (first(shipments).synthetic = false))).toEqual({
      'The round and every shipment say that they are synthetic': ['F-0 does not'],
    });
  });
});
