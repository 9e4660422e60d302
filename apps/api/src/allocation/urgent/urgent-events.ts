/** An urgent request was granted and its goods reserved; the subject is the request. */
export const URGENT_REQUEST_GRANTED = 'urgent-request.granted';
