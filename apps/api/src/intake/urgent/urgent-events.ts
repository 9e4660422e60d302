/** There is something to tell of an urgent request; the subject is the request. Payload: about, a NoticeAbout or WITHDRAWN. */
export const URGENT_REQUEST_MOVED = 'urgent-request.moved';
