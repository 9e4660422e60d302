import { randomUUID } from 'node:crypto';
import { startTestApp, type TestApp } from '../../../../../../test/support/test-app.js';
import { organisationOf, stopClock } from '../../../../../../test/support/weekly-report.js';

const TRONDHEIM = organisationOf('kommune');
const UTSIRA = organisationOf('kommune-utsira');
const HOSPITAL = organisationOf('helseforetak');
const TRONDELAG = organisationOf('fylkesmann');

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
  await stopClock(app, '2020-04-07T08:00:00Z');
});
afterAll(() => app.stop());

interface Recipient {
  organisation: { id: string };
  readAt: string | null;
  readBy: string | null;
  replies: { body: string; writtenBy: string; readAt: string | null; author: { id: string } }[];
}
interface Message {
  id: string;
  subject: string;
  unread: boolean;
  sender: { id: string };
  writtenBy: string;
  recipients: Recipient[];
}
interface Answer {
  __typename: string;
  message?: Message;
  path?: string;
  unread?: number;
}

const MESSAGE = `id subject unread writtenBy sender { id }
  recipients { organisation { id } readAt readBy replies { body writtenBy readAt author { id } } }`;
async function ask<Data>(query: string, as: string, variables = {}): Promise<Data> {
  const { data, text } = await app.graphql<Data>(query, variables, { as });
  if (!data) throw new Error(text);
  return data;
}
async function change(
  name: string,
  type: string,
  as: string,
  input: object,
  fields: string,
): Promise<Answer> {
  const answer = await ask<Record<string, Answer>>(
    `mutation ($input: ${type}!) { answer: ${name}(input: $input) { __typename ${fields} ... on InvalidInput { path } } }`,
    as,
    { input: { idempotencyKey: randomUUID(), ...input } },
  );
  return answer.answer!;
}
const send = (as: string, to: string[] | null, more: object = {}): Promise<Answer> =>
  change(
    'sendMessage',
    'SendMessageInput',
    as,
    { to, subject: 'Uke 15', body: 'Husk munnbind.', ...more },
    `... on MessageSent { message { ${MESSAGE} } }`,
  );
const reply = (as: string, messageId: string, more: object = {}): Promise<Answer> =>
  change(
    'replyToMessage',
    'ReplyToMessageInput',
    as,
    { messageId, body: 'Takk.', ...more },
    `... on MessageReplied { message { ${MESSAGE} } }`,
  );
const markRead = async (as: string, messageIds: string[]): Promise<number | undefined> =>
  (
    await ask<{ markMessagesRead: { unread?: number } }>(
      'mutation ($input: MarkMessagesReadInput!) { markMessagesRead(input: $input) { ... on MessagesRead { unread } } }',
      as,
      { input: { messageIds, idempotencyKey: randomUUID() } },
    )
  ).markMessagesRead.unread;
const box = async (as: string, which: 'INBOX' | 'SENT'): Promise<Message[]> =>
  (
    await ask<{ messages: { edges: { node: Message }[] } }>(
      `query ($box: MessageBox!) { messages(box: $box) { edges { node { ${MESSAGE} } } } }`,
      as,
      { box: which },
    )
  ).messages.edges.map(({ node }) => node);
const unread = async (as: string): Promise<number> =>
  (await ask<{ unreadMessages: number }>('{ unreadMessages }', as)).unreadMessages;

describe('a message', () => {
  let id: string;

  it('from a fylkesmann reaches all its kommuner and nobody else', async () => {
    const { message } = await send('fylkesmann', null);
    id = message?.id ?? '';
    expect(message).toMatchObject({ sender: { id: TRONDELAG }, writtenBy: 'Fylkeslege', unread: false });
    expect(message?.recipients).toHaveLength(38);
    expect([await unread('kommune'), await unread('kommune-utsira'), await unread('fylkesmann')]).toEqual([
      1, 0, 0,
    ]);
    expect(await box('kommune-utsira', 'INBOX')).toEqual([]);
    expect((await box('fylkesmann', 'SENT')).map((sent) => sent.id)).toEqual([id]);
  });

  it('shows a recipient itself alone, and is unread until it is read', async () => {
    const [message] = await box('kommune', 'INBOX');
    expect(message).toMatchObject({ id, unread: true });
    expect(message?.recipients.map(({ organisation, readAt }) => [organisation.id, readAt])).toEqual([
      [TRONDHEIM, null],
    ]);
    expect(await markRead('kommune-utsira', [id])).toBe(0);
    expect(await markRead('kommune', [id, 'x'])).toBe(0);
    const [sent] = await box('fylkesmann', 'SENT');
    expect(
      sent?.recipients
        .filter(({ readAt }) => readAt !== null)
        .map(({ organisation, readAt, readBy }) => [organisation.id, readAt, readBy]),
    ).toEqual([[TRONDHEIM, '2020-04-07T08:00:00.000Z', 'Smittevernkoordinator']]);
  });

  it('is answered, by either side, and the other side sees what is new', async () => {
    const answered = await reply('kommune', id);
    expect(answered.message?.recipients[0]?.replies).toMatchObject([
      { body: 'Takk.', author: { id: TRONDHEIM }, readAt: null },
    ]);
    expect(await unread('fylkesmann')).toBe(1);
    expect((await box('fylkesmann', 'INBOX')).map((message) => [message.id, message.unread])).toEqual([
      [id, true],
    ]);
    expect(await markRead('fylkesmann', [id])).toBe(0);
    expect((await reply('fylkesmann', id, { organisationId: TRONDHEIM, body: 'Fint.' })).__typename).toBe(
      'MessageReplied',
    );
    expect(await unread('kommune')).toBe(1);
    const [message] = await box('kommune', 'INBOX');
    expect(message?.recipients[0]?.replies.map(({ body, readAt }) => [body, readAt !== null])).toEqual([
      ['Takk.', true],
      ['Fint.', false],
    ]);
  });

  it('of others can neither be read nor answered', async () => {
    const { message } = await ask<{ message: Message | null }>(
      `{ message(id: "${id}") { id } }`,
      'kommune-utsira',
    );
    expect(message).toBeNull();
    expect((await reply('kommune-utsira', id)).__typename).toBe('NotFound');
    expect((await reply('fylkesmann', id)).__typename).toBe('NotFound');
    expect((await reply('fylkesmann', id, { organisationId: UTSIRA })).__typename).toBe('NotFound');
    const rows = await app.sql.app({ scope: 'own', organisationId: UTSIRA }, 'select from message_reply');
    expect(rows).toEqual([]);
  });

  it('from Helsedirektoratet reaches whom it names, once each', async () => {
    const { message } = await send('helsedirektoratet-1', [
      UTSIRA,
      HOSPITAL,
      TRONDELAG,
      UTSIRA.toUpperCase(),
    ]);
    expect(message?.recipients.map(({ organisation }) => organisation.id).sort()).toEqual(
      [UTSIRA, HOSPITAL, TRONDELAG].sort(),
    );
    expect(await unread('helseforetak')).toBe(1);
    const all = await send('helsedirektoratet-1', null);
    expect(all.message?.recipients).toHaveLength(356);
  });

  it.each([
    ['a kommune of another county', { to: [TRONDHEIM, UTSIRA] }, 'to.1'],
    ['somebody made up', { to: ['x'] }, 'to.0'],
    ['nobody', { to: [] }, 'to'],
  ])('to %s is refused whole', async (_what, { to }, path) => {
    expect(await send('fylkesmann', to)).toEqual({ __typename: 'InvalidInput', path });
    expect(await box('fylkesmann', 'SENT')).toHaveLength(1);
  });

  it.each([
    ['no subject', { subject: ' ' }, 'subject'],
    ['too long a subject', { subject: 'æ'.repeat(201) }, 'subject'],
    ['no text', { body: '\n' }, 'body'],
    ['too long a text', { body: 'x'.repeat(10_001) }, 'body'],
  ])('with %s is refused', async (_what, more, path) => {
    expect(await send('fylkesmann', null, more)).toEqual({ __typename: 'InvalidInput', path });
  });

  it('of the longest is taken, and sent once for a key', async () => {
    const more = { subject: '🧤'.repeat(200), body: 'x'.repeat(10_000), idempotencyKey: randomUUID() };
    const [one, other] = await Promise.all([
      send('fylkesmann', [TRONDHEIM], more),
      send('fylkesmann', [TRONDHEIM], more),
    ]);
    expect(one.message?.id).toBe(other.message?.id);
    expect(await box('fylkesmann', 'SENT')).toHaveLength(2);
  });

  it('is not a kommune’s to send', async () => {
    const { errors } = await app.graphql(
      'mutation ($input: SendMessageInput!) { sendMessage(input: $input) { __typename } }',
      { input: { to: null, subject: 'x', body: 'x', idempotencyKey: 'k' } },
      { as: 'kommune' },
    );
    expect(errors[0]?.extensions?.code).toBe('FORBIDDEN');
  });
});

it('a kommune sees whom to reach at its fylkesmann, a hospital at its RHF, and no further', async () => {
  const contacts = async (as: string, id: string) =>
    (
      await ask<{ organisation: { contacts: object[] } }>(
        `{ organisation(id: "${id}") { contacts { email } } }`,
        as,
      )
    ).organisation.contacts.length;
  expect(await contacts('kommune', TRONDELAG)).toBe(2);
  expect(await contacts('kommune-utsira', TRONDELAG)).toBe(0);
  expect(await contacts('kommune', UTSIRA)).toBe(0);
  expect(await contacts('helseforetak', organisationOf('rhf'))).toBe(2);
  expect(await contacts('helseforetak', TRONDELAG)).toBe(0);
});
