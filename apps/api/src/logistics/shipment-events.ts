/**
 * The goods of a released round, or of an urgent grant, are on their way; the subject is the round or the urgent request.
 * Payload: lines with shipmentId, recipientId, productId and quantity in base units, of all its shipments.
 */
export const SHIPMENTS_CREATED = 'shipments.created';

/**
 * A recipient signed for what came; the subject is the shipment.
 * Payload: roundId or urgentRequestId, the other null; recipientId, lines with productId, quantity (shipped), arrived and damaged in base units.
 */
export const SHIPMENT_CONFIRMED = 'shipment.confirmed';
