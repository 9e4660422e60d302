/** Degrees; null when the register does not know where the place is. */
export interface Place {
  readonly latitude: number | null;
  readonly longitude: number | null;
}

export interface Freight {
  /** The leg's name in our papers, 'F-000123-1'. Booking the same reference again answers the same booking. */
  readonly reference: string;
  readonly from: Place;
  readonly to: Place;
  readonly collectedAt: Date;
}

/** collectedAt ≤ departsAt ≤ arrivesAt. */
export interface Schedule {
  readonly departsAt: Date;
  readonly arrivesAt: Date;
}

export interface Booking extends Schedule {
  readonly consignmentNumber: string;
}

/** Who brings goods from one place to another. */
export abstract class Carrier {
  /** When it would be on its way and there, before anything is booked. */
  abstract quote(freight: Omit<Freight, 'reference'>): Schedule;
  /** One booking per freight, in order. It may be asked again after a crash, so it must answer a reference once. */
  abstract book(freights: readonly Freight[]): Promise<readonly Booking[]>;
}
