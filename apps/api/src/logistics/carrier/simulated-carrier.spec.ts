import fc from 'fast-check';
import { greatCircleKm } from './great-circle.js';
import { SimulatedCarrier } from './simulated-carrier.js';

const LORENSKOG = { latitude: 59.897, longitude: 10.96691 };
const TROMSO = { latitude: 69.75693, longitude: 18.61389 };
const TUESDAY_15 = new Date('2020-06-09T15:00:00+02:00');
const carrier = new SimulatedCarrier();
const freight = (reference: string, to = TROMSO, collectedAt = TUESDAY_15) => ({
  reference,
  from: LORENSKOG,
  to,
  collectedAt,
});

describe('the great circle', () => {
  it('is known for known places', () => {
    expect(greatCircleKm(LORENSKOG, LORENSKOG)).toBe(0);
    expect(Math.round(greatCircleKm(LORENSKOG, TROMSO))).toBe(1152);
    const pole = { latitude: 90, longitude: 0 };
    const equator = { latitude: 0, longitude: 40 };
    expect(greatCircleKm(pole, equator)).toBeCloseTo((6371 * Math.PI) / 2, 6);
  });
});

describe('the simulated carrier', () => {
  it('reckons from distance, terminal, handling and the north', () => {
    // 1,152 km × 1.3 at 60 km/h is 25.0 hours, and 3 + 6 more after 17:00: Thursday 02:57, so at 07
    expect(carrier.quote(freight('any'))).toEqual({
      departsAt: new Date('2020-06-09T17:00:00+02:00'),
      arrivesAt: new Date('2020-06-11T07:00:00+02:00'),
    });
  });

  it('answers a reference once, whenever it is asked', async () => {
    const references = Array.from({ length: 200 }, (_, n) => `F-${n}-1`);
    const first = await carrier.book(references.map((reference) => freight(reference)));
    const again = await new SimulatedCarrier().book(references.map((reference) => freight(reference)));
    expect(again).toEqual(first);
    expect(new Set(first.map(({ consignmentNumber }) => consignmentNumber)).size).toBe(200);
  });

  it('is early or late by up to three hours', async () => {
    // Ten hours of working day around the quote: nothing is rounded away
    const near = { latitude: 59.9, longitude: 11 };
    const collectedAt = new Date('2020-06-09T06:00:00+02:00');
    const references = Array.from({ length: 500 }, (_, n) => `F-${n}-2`);
    const booked = await carrier.book(references.map((reference) => freight(reference, near, collectedAt)));
    const quoted = carrier.quote(freight('any', near, collectedAt)).arrivesAt.getTime();
    const hours = booked.map(({ arrivesAt }) => (arrivesAt.getTime() - quoted) / 3_600_000);
    expect(Math.min(...hours)).toBeGreaterThanOrEqual(-3);
    expect(Math.min(...hours)).toBeLessThan(-2.9);
    expect(Math.max(...hours)).toBeLessThanOrEqual(3);
    expect(Math.max(...hours)).toBeGreaterThan(2.9);
  });

  it('never comes earlier for a longer way or a later collection, and never before it leaves', async () => {
    const hours = fc.integer({ min: 0, max: 400 });
    const north = fc.double({ min: 0, max: 4, noNaN: true });
    await fc.assert(
      fc.asyncProperty(fc.string(), north, north, hours, hours, async (reference, a, b, c, d) => {
        const at = (degrees: number, hour: number) =>
          freight(
            reference,
            { latitude: LORENSKOG.latitude + degrees, longitude: LORENSKOG.longitude },
            new Date(TUESDAY_15.getTime() + hour * 3_600_000),
          );
        const [near, far] = await carrier.book([
          at(Math.min(a, b), Math.min(c, d)),
          at(Math.max(a, b), Math.max(c, d)),
        ]);
        expect(near!.arrivesAt.getTime()).toBeLessThanOrEqual(far!.arrivesAt.getTime());
        expect(near!.arrivesAt.getTime()).toBeGreaterThanOrEqual(near!.departsAt.getTime());
      }),
    );
  });

  it('assumes 500 km when a place is not in the register', () => {
    const nowhere = { latitude: null, longitude: null };
    const collectedAt = new Date('2020-06-09T00:00:00+02:00');
    // 650 km of road at 60 km/h is 10:50, after 02:00 and with 3 hours of handling: 15:50
    expect(carrier.quote({ from: LORENSKOG, to: nowhere, collectedAt }).arrivesAt).toEqual(
      new Date('2020-06-09T15:50:00+02:00'),
    );
  });
});
