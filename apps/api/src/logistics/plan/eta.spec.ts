import { SimulatedCarrier } from '../carrier/simulated-carrier.js';
import { etaWindow, expectedArrival } from './eta.js';
import { nextDue } from './next-due.js';

const store = { latitude: 59.897, longitude: 10.96691 };

describe('when a shipment can be expected', () => {
  it('is reckoned step by step from the moment it is planned', () => {
    const tuesday8 = new Date('2020-06-09T08:00:00+02:00');
    // picked 10:30, packed 11:30, collected 15:00, leaves 17:00, there 20:00: unloaded when the store opens
    expect(expectedArrival(new SimulatedCarrier(), tuesday8, store, store)).toEqual(
      new Date('2020-06-10T07:00:00+02:00'),
    );
  });

  it('is a window that narrows as legs are booked', () => {
    const noon = new Date('2020-06-10T12:00:00Z');
    const hours = ([0, 1, 2] as const)
      .map((unbooked) => etaWindow(noon, unbooked))
      .map(({ earliest, latest }) => (latest.getTime() - earliest.getTime()) / 3_600_000);
    expect(hours).toEqual([8, 32, 56]);
    expect(etaWindow(noon, 0).earliest).toEqual(new Date('2020-06-10T08:00:00Z'));
  });
});

describe('the next step of a leg', () => {
  const since = new Date('2020-06-09T08:00:00+02:00');

  it("keeps a recipient's own pace, within the store's table", () => {
    const paces = Array.from({ length: 300 }, (_, n) => {
      const due = nextDue('PLANNED', since, { key: `recipient ${n}`, schedule: null });
      return (due!.getTime() - since.getTime()) / 60_000;
    });
    expect(Math.min(...paces)).toBeGreaterThanOrEqual(60);
    expect(Math.max(...paces)).toBeLessThanOrEqual(240);
    expect(new Set(paces).size).toBeGreaterThan(100);
    expect(nextDue('PLANNED', since, { key: 'recipient 7', schedule: null })).toEqual(
      new Date(since.getTime() + paces[7]! * 60_000),
    );
  });

  it('is what the carrier answered, and no clock decides the rest', () => {
    const schedule = {
      departsAt: new Date('2020-06-09T17:00:00+02:00'),
      arrivesAt: new Date('2020-06-10T09:00:00+02:00'),
    };
    expect(nextDue('DISPATCHED', since, { key: 'k', schedule })).toEqual(schedule.departsAt);
    expect(nextDue('IN_TRANSIT', since, { key: 'k', schedule })).toEqual(schedule.arrivesAt);
    expect(nextDue('WAITING', since, { key: 'k', schedule: null })).toBeNull();
    expect(nextDue('DELIVERED', since, { key: 'k', schedule })).toBeNull();
    expect(() => nextDue('IN_TRANSIT', since, { key: 'k', schedule: null })).toThrow(
      'a leg came to IN_TRANSIT without being booked',
    );
  });
});
