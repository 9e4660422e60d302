import type { Carrier, Place } from '../carrier/carrier.js';
import { paceOf } from '../legs/pace.js';
import { etaWindow, expectedArrival, type EtaWindow } from '../plan/eta.js';
import { nextDue } from '../plan/next-due.js';

/** The places a recipient's goods pass, and when its round was released. */
export interface Route {
  readonly releasedAt: Date;
  readonly recipientId: string;
  readonly recipientName: string;
  readonly recipient: Place;
  readonly nationalStoreId: string;
  readonly nationalStore: Place;
  /** null: no store answers for the recipient's region. */
  readonly rhfStoreId: string | null;
  readonly rhfStore: Place;
}

export interface ShipmentPlan {
  readonly recipientId: string;
  readonly nationalStoreId: string;
  readonly rhfStoreId: string;
  /** When the first leg's first step happens. */
  readonly firstDue: Date | null;
  readonly eta: EtaWindow;
}

/** Goods cannot go where no RHF store passes them on. */
export class NoRhfStore extends Error {
  override readonly name = 'NoRhfStore';
  constructor(readonly recipients: readonly string[]) {
    super(`no RHF store for ${recipients.join(', ')}: the register must say which region they belong to`);
  }
}

const hasStore = (route: Route): route is Route & { rhfStoreId: string } => route.rhfStoreId !== null;

/**
 * Both legs of every shipment, from the moment of release.
 * @throws NoRhfStore naming every recipient without one
 */
export function planShipments(carrier: Carrier, routes: readonly Route[]): ShipmentPlan[] {
  const stranded = routes.filter((route) => !hasStore(route));
  if (stranded.length > 0) throw new NoRhfStore(stranded.map(({ recipientName }) => recipientName));
  return routes.filter(hasStore).map((route) => {
    const atStore = expectedArrival(carrier, route.releasedAt, route.nationalStore, route.rhfStore);
    const arrival = expectedArrival(carrier, atStore, route.rhfStore, route.recipient);
    const pace = { key: paceOf(route.recipientId, 1), schedule: null };
    return {
      recipientId: route.recipientId,
      nationalStoreId: route.nationalStoreId,
      rhfStoreId: route.rhfStoreId,
      firstDue: nextDue('PLANNED', route.releasedAt, pace),
      eta: etaWindow(arrival, 2),
    };
  });
}
