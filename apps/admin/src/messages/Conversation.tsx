import type { Me } from '../app/SignedInPage.js';
import type { ConversationFragment, WholeMessageFragment } from '../generated/graphql.js';
import { ReplyForm } from './ReplyForm.js';
import { Written } from './Written.js';

interface ConversationProps {
  readonly message: WholeMessageFragment;
  /** The recipient whose conversation with the sender it is. */
  readonly side: ConversationFragment;
  readonly me: Me;
}

/** What the two sides wrote since, and room for more. One's own says whether the other side has read it. */
export function Conversation({ message, side, me }: ConversationProps) {
  const own = me.organisation?.id;
  const { sender } = message;
  const other = sender.id === own ? side.organisation : sender;
  return (
    <>
      {side.replies.length > 0 ? (
        <ol className="conversation">
          {side.replies.map((reply) => (
            <li key={reply.id} className={reply.author.id === own ? 'conversation-own' : undefined}>
              <Written
                text={reply}
                organisation={reply.author.title}
                read={reply.author.id === own ? (reply.readAt ?? null) : undefined}
              />
            </li>
          ))}
        </ol>
      ) : null}
      <ReplyForm messageId={message.id} to={other} asSender={sender.id === own} />
    </>
  );
}
