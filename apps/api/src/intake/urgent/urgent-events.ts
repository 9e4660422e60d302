/** An urgent request came to a state; the subject is the request. Payload: state. */
export const URGENT_REQUEST_MOVED = 'urgent-request.moved';
