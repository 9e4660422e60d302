import { Injectable } from '@nestjs/common';
import { nextWorkingTime } from '../plan/working-time.js';
import { spread } from '../plan/spread.js';
import { Carrier, type Booking, type Freight, type Place, type Schedule } from './carrier.js';
import { greatCircleKm } from './great-circle.js';

/** Roads in Norway are this much longer than the crow flies, and lorries rest. */
const ROAD_FACTOR = 1.3;
const KM_PER_HOUR = 60;
const TERMINAL_HOURS = 2;
/** Unloading, reloading and the last bend: this many hours, give or take as many. */
const HANDLING_HOURS = 3;
/** Beyond this latitude ferries and mountain passes cost time. */
const NORTH = 65;
const NORTH_HOURS = 6;
/** Assumed when the register does not know where a place is. */
const UNKNOWN_KM = 500;

const HOUR = 3_600_000;
const later = (at: Date, hours: number): Date => new Date(at.getTime() + hours * HOUR);

function drivingHours(from: Place, to: Place): number {
  if (from.latitude === null || from.longitude === null || to.latitude === null || to.longitude === null) {
    return (UNKNOWN_KM * ROAD_FACTOR) / KM_PER_HOUR;
  }
  const km = greatCircleKm(
    { latitude: from.latitude, longitude: from.longitude },
    { latitude: to.latitude, longitude: to.longitude },
  );
  return (km * ROAD_FACTOR) / KM_PER_HOUR + (Math.max(from.latitude, to.latitude) > NORTH ? NORTH_HOURS : 0);
}

function scheduleOf({ from, to, collectedAt }: Omit<Freight, 'reference'>, delayHours: number): Schedule {
  const departsAt = later(collectedAt, TERMINAL_HOURS);
  const there = later(departsAt, drivingHours(from, to) + HANDLING_HOURS + delayHours);
  return { departsAt, arrivesAt: nextWorkingTime(there) };
}

/** A carrier for exercises: the same freight always takes the same time, by distance and a delay drawn from its reference. */
@Injectable()
export class SimulatedCarrier extends Carrier {
  quote(freight: Omit<Freight, 'reference'>): Schedule {
    return scheduleOf(freight, 0);
  }

  book(freights: readonly Freight[]): Promise<readonly Booking[]> {
    return Promise.resolve(
      freights.map((freight) => {
        const minutes = spread(freight.reference, 2 * HANDLING_HOURS * 60) - HANDLING_HOURS * 60;
        return { consignmentNumber: `SIM-${freight.reference}`, ...scheduleOf(freight, minutes / 60) };
      }),
    );
  }
}
