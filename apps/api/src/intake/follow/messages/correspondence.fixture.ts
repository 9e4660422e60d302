import { randomUUID } from 'node:crypto';
import type { TestApp } from '../../../../../../test/support/test-app.js';

interface Recipient {
  organisation: { id: string };
  readAt: string | null;
  readBy: string | null;
  notice: string | null;
  replies: { body: string; writtenBy: string; readAt: string | null; author: { id: string } }[];
}
export interface Message {
  id: string;
  subject: string;
  unread: boolean;
  sender: { id: string };
  writtenBy: string;
  recipientCount: number;
  readerCount: number;
  soleRecipient: { id: string } | null;
  recipients: Recipient[];
}
interface Answer {
  __typename: string;
  message?: Message;
  path?: string;
  unread?: number;
}

const MESSAGE = `id subject unread writtenBy sender { id } recipientCount readerCount soleRecipient { id }
  recipients { organisation { id } readAt readBy notice replies { body writtenBy readAt author { id } } }`;

/** Writes, answers and reads messages as anybody, through the API. */
export class Correspondence {
  constructor(private readonly app: TestApp) {}

  async ask<Data>(query: string, as: string, variables = {}): Promise<Data> {
    const { data, text } = await this.app.graphql<Data>(query, variables, { as });
    if (!data) throw new Error(text);
    return data;
  }

  /** @param to null: everybody the persona answers */
  send(as: string, to: string[] | null, more: object = {}): Promise<Answer> {
    const input = { to, subject: 'Uke 15', body: 'Husk munnbind.', ...more };
    return this.change('sendMessage', as, input, `... on MessageSent { message { ${MESSAGE} } }`);
  }

  reply(as: string, messageId: string, more: object = {}): Promise<Answer> {
    const input = { messageId, body: 'Takk.', ...more };
    return this.change('replyToMessage', as, input, `... on MessageReplied { message { ${MESSAGE} } }`);
  }

  async markRead(as: string, messageIds: string[]): Promise<number | undefined> {
    return (await this.change('markMessagesRead', as, { messageIds }, '... on MessagesRead { unread }'))
      .unread;
  }

  async box(as: string, box: 'INBOX' | 'UNREAD' | 'SENT'): Promise<Message[]> {
    const { messages } = await this.ask<{ messages: { edges: { node: Message }[] } }>(
      `query ($box: MessageBox!) { messages(box: $box) { edges { node { ${MESSAGE} } } } }`,
      as,
      { box },
    );
    return messages.edges.map(({ node }) => node);
  }

  async unread(as: string): Promise<number> {
    return (await this.ask<{ unreadMessages: number }>('{ unreadMessages }', as)).unreadMessages;
  }

  private async change(name: string, as: string, input: object, fields: string): Promise<Answer> {
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
    const failed = name === 'markMessagesRead' ? '' : '... on InvalidInput { path }';
    const { answer } = await this.ask<{ answer: Answer }>(
      `mutation ($input: ${type}!) { answer: ${name}(input: $input) { __typename ${fields} ${failed} } }`,
      as,
      { input: { idempotencyKey: randomUUID(), ...input } },
    );
    return answer;
  }
}
