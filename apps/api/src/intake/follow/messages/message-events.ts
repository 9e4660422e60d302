/** Somebody wrote something: the subject is the message; the payload's `replyId` says which reply, null: the message itself. */
export const MESSAGE_WRITTEN = 'message.written';
