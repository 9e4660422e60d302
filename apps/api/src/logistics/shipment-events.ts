/**
 * A recipient signed for what came; the subject is the shipment.
 * Payload: roundId, recipientId, lines with productId, quantity (shipped), arrived and damaged in base units.
 */
export const SHIPMENT_CONFIRMED = 'shipment.confirmed';
