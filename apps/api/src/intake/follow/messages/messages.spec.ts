import { randomUUID } from 'node:crypto';
import { startTestApp, type TestApp } from '../../../../../../test/support/test-app.js';
import { organisationOf, stopClock } from '../../../../../../test/support/weekly-report.js';
import { Correspondence, type Message } from './correspondence.fixture.js';

const TRONDHEIM = organisationOf('kommune');
const UTSIRA = organisationOf('kommune-utsira');
const HOSPITAL = organisationOf('helseforetak');
const TRONDELAG = organisationOf('fylkesmann');
const MIDT = organisationOf('rhf');

let app: TestApp;
let post: Correspondence;
beforeAll(async () => {
  app = await startTestApp();
  post = new Correspondence(app);
  await stopClock(app, '2020-04-07T08:00:00Z');
});
afterAll(() => app.stop());

describe('a message', () => {
  let id: string;

  it('from a fylkesmann reaches all its kommuner and nobody else', async () => {
    const { message } = await post.send('fylkesmann', null);
    id = message?.id ?? '';
    expect(message).toMatchObject({ sender: { id: TRONDELAG }, writtenBy: 'Fylkeslege', unread: false });
    expect(message?.recipients).toHaveLength(38);
    expect([
      await post.unread('kommune'),
      await post.unread('kommune-utsira'),
      await post.unread('fylkesmann'),
    ]).toEqual([1, 0, 0]);
    expect(await post.box('kommune-utsira', 'INBOX')).toEqual([]);
    expect((await post.box('fylkesmann', 'SENT')).map((sent) => sent.id)).toEqual([id]);
  });

  it('shows a recipient itself alone, and is unread until it is read', async () => {
    const [message] = await post.box('kommune', 'INBOX');
    expect(message).toMatchObject({ id, unread: true });
    expect(message?.recipients.map(({ organisation, readAt }) => [organisation.id, readAt])).toEqual([
      [TRONDHEIM, null],
    ]);
    expect(await post.markRead('kommune-utsira', [id])).toBe(0);
    expect(await post.markRead('kommune', [id, 'x'])).toBe(0);
    const [sent] = await post.box('fylkesmann', 'SENT');
    expect(
      sent?.recipients
        .filter(({ readAt }) => readAt !== null)
        .map(({ organisation, readAt, readBy }) => [organisation.id, readAt, readBy]),
    ).toEqual([[TRONDHEIM, '2020-04-07T08:00:00.000Z', 'Smittevernkoordinator']]);
  });

  it('is answered, by either side, and the other side sees what is new', async () => {
    const answered = await post.reply('kommune', id);
    expect(answered.message?.recipients[0]?.replies).toMatchObject([
      { body: 'Takk.', author: { id: TRONDHEIM }, readAt: null },
    ]);
    expect(await post.unread('fylkesmann')).toBe(1);
    expect((await post.box('fylkesmann', 'INBOX')).map((message) => [message.id, message.unread])).toEqual([
      [id, true],
    ]);
    expect(await post.markRead('fylkesmann', [id])).toBe(0);
    expect(
      (await post.reply('fylkesmann', id, { organisationId: TRONDHEIM, body: 'Fint.' })).__typename,
    ).toBe('MessageReplied');
    expect(await post.unread('kommune')).toBe(1);
    const [message] = await post.box('kommune', 'INBOX');
    expect(message?.recipients[0]?.replies.map(({ body, readAt }) => [body, readAt !== null])).toEqual([
      ['Takk.', true],
      ['Fint.', false],
    ]);
  });

  it('of others can neither be read nor answered', async () => {
    const { message } = await post.ask<{ message: Message | null }>(
      `{ message(id: "${id}") { id } }`,
      'kommune-utsira',
    );
    expect(message).toBeNull();
    expect((await post.reply('kommune-utsira', id)).__typename).toBe('NotFound');
    expect((await post.reply('fylkesmann', id)).__typename).toBe('NotFound');
    expect((await post.reply('fylkesmann', id, { organisationId: UTSIRA })).__typename).toBe('NotFound');
    const rows = await app.sql.app({ scope: 'own', organisationId: UTSIRA }, 'select from message_reply');
    expect(rows).toEqual([]);
  });

  it('from Helsedirektoratet reaches whom it names, once each', async () => {
    const { message } = await post.send('helsedirektoratet-1', [
      UTSIRA,
      HOSPITAL,
      TRONDELAG,
      MIDT,
      UTSIRA.toUpperCase(),
    ]);
    expect(message?.recipients.map(({ organisation }) => organisation.id).sort()).toEqual(
      [UTSIRA, HOSPITAL, TRONDELAG, MIDT].sort(),
    );
    expect(await post.markRead('rhf', [message?.id ?? ''])).toBe(0);
    expect(await post.unread('helseforetak')).toBe(1);
    const all = await post.send('helsedirektoratet-1', null);
    expect(all.message?.recipients).toHaveLength(356);
  });

  it.each([
    ['a kommune of another county', { to: [TRONDHEIM, UTSIRA] }, 'to.1'],
    ['somebody made up', { to: ['x'] }, 'to.0'],
    ['nobody', { to: [] }, 'to'],
  ])('to %s is refused whole', async (_what, { to }, path) => {
    expect(await post.send('fylkesmann', to)).toEqual({ __typename: 'InvalidInput', path });
    expect(await post.box('fylkesmann', 'SENT')).toHaveLength(1);
  });

  it.each([
    ['no subject', { subject: ' ' }, 'subject'],
    ['too long a subject', { subject: 'æ'.repeat(201) }, 'subject'],
    ['no text', { body: '\n' }, 'body'],
    ['too long a text', { body: 'x'.repeat(10_001) }, 'body'],
  ])('with %s is refused', async (_what, more, path) => {
    expect(await post.send('fylkesmann', null, more)).toEqual({ __typename: 'InvalidInput', path });
  });

  it('of the longest is taken, and sent once for a key', async () => {
    const more = { subject: '🧤'.repeat(200), body: 'x'.repeat(10_000), idempotencyKey: randomUUID() };
    const [one, other] = await Promise.all([
      post.send('fylkesmann', [TRONDHEIM], more),
      post.send('fylkesmann', [TRONDHEIM], more),
    ]);
    expect(one.message?.id).toBe(other.message?.id);
    expect(await post.box('fylkesmann', 'SENT')).toHaveLength(2);
  });

  it('from a kommune goes to its fylkesmann, and to nobody else', async () => {
    const before = await post.unread('fylkesmann');
    const { message } = await post.send('kommune', null, { subject: 'Spørsmål' });
    expect(message?.recipients.map(({ organisation }) => organisation.id)).toEqual([TRONDELAG]);
    expect(await post.unread('fylkesmann')).toBe(before + 1);
    expect((await post.send('kommune', [TRONDELAG])).__typename).toBe('MessageSent');
    for (const to of [UTSIRA, TRONDHEIM, organisationOf('helsedirektoratet-1')]) {
      expect(await post.send('kommune', [to])).toEqual({ __typename: 'InvalidInput', path: 'to.0' });
    }
    const past = app.sql.app(
      { scope: 'own', organisationId: TRONDHEIM },
      `with message as (insert into message (sender_id, written_by, subject, body) values ($1, 'x', 'x', 'x') returning id)
       insert into message_recipient (message_id, sender_id, organisation_id) select id, $1, $2 from message`,
      [TRONDHEIM, UTSIRA],
    );
    await expect(past).rejects.toThrow('row-level security');
  });

  it.each(['fylkeskommune', 'observer-ks', 'auditor', 'warehouse'])('is not for %s to send', async (as) => {
    const { errors } = await app.graphql(
      'mutation ($input: SendMessageInput!) { sendMessage(input: $input) { __typename } }',
      { input: { to: null, subject: 'x', body: 'x', idempotencyKey: 'k' } },
      { as },
    );
    expect(errors[0]?.extensions?.code).toBe('FORBIDDEN');
  });
});

describe('a message between an RHF and its hospitals', () => {
  let bergen: string;
  let hospitals: string[];
  beforeAll(async () => {
    const rows = await app.sql.owner<{ id: string; rhf: string; name: string }>(
      `select id, rhf_id as rhf, name from organisation where kind in ('HELSEFORETAK', 'PRIVATE_HOSPITAL') order by id`,
    );
    bergen = rows.find(({ name }) => name === 'Helse Bergen HF')?.id ?? '';
    hospitals = rows.filter(({ rhf }) => rhf === MIDT).map(({ id }) => id);
    await app.sql.owner(
      `insert into membership (subject, name, role, organisation_id)
       values ('bergen', 'Beredskapskoordinator', 'helseforetak', $1), ('nord-trondelag', 'Beredskapskoordinator', 'helseforetak', $2)`,
      [bergen, hospitals.find((id) => id !== HOSPITAL)],
    );
  });

  it('reaches all of them and nobody else, is read and answered, and each sees itself alone', async () => {
    const before = await post.unread('helseforetak');
    const { message } = await post.send('rhf', null);
    const id = message?.id ?? '';
    expect(message).toMatchObject({ sender: { id: MIDT }, writtenBy: 'Beredskapsleder', recipientCount: 3 });
    expect(message?.recipients.map(({ organisation }) => organisation.id).sort()).toEqual(hospitals);
    expect(await post.unread('helseforetak')).toBe(before + 1);
    expect(await post.box('bergen', 'INBOX')).toEqual([]);
    const [received] = await post.box('helseforetak', 'INBOX');
    expect(received?.recipients.map(({ organisation }) => organisation.id)).toEqual([HOSPITAL]);
    await post.markRead('helseforetak', [id]);
    await post.reply('helseforetak', id);
    expect(await post.unread('rhf')).toBe(1);
    const [sent] = await post.box('rhf', 'SENT');
    expect(sent).toMatchObject({ id, readerCount: 1, unread: true });
    expect(sent?.recipients.find(({ organisation }) => organisation.id === HOSPITAL)).toMatchObject({
      readBy: 'Beredskapskoordinator',
      replies: [{ body: 'Takk.', author: { id: HOSPITAL }, readAt: null }],
    });
    expect(await post.markRead('rhf', [id])).toBe(0);
    expect((await post.reply('rhf', id, { organisationId: HOSPITAL })).__typename).toBe('MessageReplied');
    const [other] = await post.box('nord-trondelag', 'INBOX');
    expect(other?.recipients.map(({ replies }) => replies)).toEqual([[]]);
  });

  it('reaches whom it names, and is refused whole with anybody who is not its own', async () => {
    const before = (await post.box('rhf', 'SENT')).length;
    for (const stranger of [TRONDHEIM, bergen, TRONDELAG, MIDT, 'x']) {
      expect(await post.send('rhf', [HOSPITAL, stranger])).toEqual({
        __typename: 'InvalidInput',
        path: 'to.1',
      });
    }
    expect(await post.box('rhf', 'SENT')).toHaveLength(before);
    const { message } = await post.send('rhf', [HOSPITAL]);
    expect(message?.recipients.map(({ organisation }) => organisation.id)).toEqual([HOSPITAL]);
  });

  it('from a hospital goes to its RHF, and to nobody else', async () => {
    const { message } = await post.send('helseforetak', null, { subject: 'Spørsmål' });
    expect(message?.recipients.map(({ organisation }) => organisation.id)).toEqual([MIDT]);
    expect((await post.box('rhf', 'INBOX')).map(({ subject }) => subject)).toContain('Spørsmål');
    for (const stranger of [bergen, TRONDELAG, TRONDHEIM, organisationOf('helsedirektoratet-1')]) {
      expect(await post.send('helseforetak', [stranger])).toEqual({
        __typename: 'InvalidInput',
        path: 'to.0',
      });
    }
  });

  it('of others can neither be read nor answered', async () => {
    const { message } = await post.send('rhf', [HOSPITAL]);
    for (const as of ['bergen', 'nord-trondelag', 'fylkesmann', 'kommune', 'helsedirektoratet-1']) {
      const seen = await post.ask<{ message: Message | null }>(
        `{ message(id: "${message?.id}") { id } }`,
        as,
      );
      expect([as, seen.message]).toEqual([as, null]);
      expect((await post.reply(as, message?.id ?? '')).__typename).toBe('NotFound');
    }
  });

  it('is bounded by the database too', async () => {
    const write = (scope: 'own' | 'rhf', from: string, to: string) =>
      app.sql.app(
        { scope, organisationId: from },
        `with message as (insert into message (sender_id, written_by, subject, body) values ($1, 'x', 'x', 'x') returning id)
         insert into message_recipient (message_id, sender_id, organisation_id) select id, $1, $2 from message`,
        [from, to],
      );
    for (const stranger of [TRONDHEIM, bergen, TRONDELAG])
      await expect(write('rhf', MIDT, stranger)).rejects.toThrow('row-level security');
    for (const stranger of [bergen, TRONDELAG, TRONDHEIM])
      await expect(write('own', HOSPITAL, stranger)).rejects.toThrow('row-level security');
    await expect(write('own', TRONDHEIM, MIDT)).rejects.toThrow('row-level security');
    await expect(write('own', MIDT, HOSPITAL)).rejects.toThrow('row-level security');
  });
});

it('whom one may write to is what the register has: all who report and those between, the county, the region, the one that answers', async () => {
  const addressees = async (as: string) =>
    (await post.ask<{ messageAddressees: { id: string }[] }>('{ messageAddressees { id } }', as))
      .messageAddressees;
  expect(await addressees('kommune')).toEqual([{ id: TRONDELAG }]);
  expect(await addressees('fylkesmann')).toHaveLength(38);
  expect(await addressees('helseforetak')).toEqual([{ id: MIDT }]);
  expect(await addressees('rhf')).toHaveLength(3);
  expect(await addressees('helsedirektoratet-1')).toHaveLength(356 + 10 + 4 + 23);
});

it('the unread ones are a box of their own, and the sender counts who has read', async () => {
  await post.markRead(
    'kommune',
    (await post.box('kommune', 'INBOX')).map(({ id }) => id),
  );
  const { message } = await post.send('fylkesmann', [TRONDHEIM]);
  expect((await post.box('kommune', 'UNREAD')).map(({ id }) => id)).toEqual([message?.id]);
  const sent = async () => (await post.box('fylkesmann', 'SENT'))[0];
  expect(await sent()).toMatchObject({
    ...{ recipientCount: 1, readerCount: 0, soleRecipient: { id: TRONDHEIM } },
  });
  await post.markRead('kommune', [message?.id ?? '']);
  expect(await post.box('kommune', 'UNREAD')).toEqual([]);
  expect(await sent()).toMatchObject({ readerCount: 1 });
});

it('a kommune sees whom to reach at its fylkesmann, a hospital at its RHF, and no further', async () => {
  const contacts = async (as: string, id: string) =>
    (
      await post.ask<{ organisation: { contacts: object[] } }>(
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
