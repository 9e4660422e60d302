import { LOCALES } from '@fordel/shared';
import { MailServer } from '../../../../../../../test/support/mail-server.js';
import { startTestApp, type TestApp } from '../../../../../../../test/support/test-app.js';
import { organisationOf, stopClock } from '../../../../../../../test/support/weekly-report.js';
import { Correspondence } from '../correspondence.fixture.js';
import { noticeText } from './notice-text.js';

const TRONDHEIM = organisationOf('kommune');
const TRONDELAG = organisationOf('fylkesmann');

let server: MailServer;
let app: TestApp;
let post: Correspondence;

beforeAll(async () => {
  server = await MailServer.start();
  app = await startTestApp({
    role: 'all',
    env: { FORDEL_SMTP_URL: server.url, FORDEL_MAIL_FROM: 'fordel@example.no' },
  });
  post = new Correspondence(app);
  await stopClock(app, '2020-07-01T08:00:00Z');
}, 60_000);
afterAll(async () => {
  await app.stop();
  await server.stop();
});

async function until(holds: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 25_000;
  while (!(await holds())) if (Date.now() > end) throw new Error('it did not come to that in time');
}
const waiting = () =>
  app.sql.owner<{ error: string | null }>(
    `select d.last_error as error from outbox_delivery d join outbox_event e on e.id = d.event_id
     where e.type like 'message.%' and d.acknowledged_at is null`,
  );
const failing = async () => (await waiting()).filter(({ error }) => error !== null);
/** What was mailed of messages until nothing waits any more, since the last time this was asked. */
async function mailed(): Promise<{ to: string[]; subject: string | undefined; text: string }[]> {
  await until(async () => (await waiting()).length === 0);
  return server.received
    .splice(0)
    .filter(({ text }) => text.includes('/meldinger/'))
    .map(({ recipients, headers, text }) => ({ to: recipients, subject: headers.subject, text }));
}
const states = async (messageId: string) =>
  app.sql.owner<{ state: string }>(
    'select state from message_notice where message_id = $1 order by made_at, id',
    [messageId],
  );
const sent = async (as: string, to: string[] | null): Promise<string> => {
  const { message } = await post.send(as, to);
  if (!message) throw new Error('not sent');
  return message.id;
};

it('says in every language who wrote and where to read it, and never what', () => {
  const facts = { organisation: 'Utsira kommune', writer: 'Helsedirektoratet', url: 'https://fordel.no/x' };
  const texts = LOCALES.map((locale) => noticeText(locale, facts));
  expect(texts.map(({ subject }) => subject)).toEqual([
    'Ulest melding fra Helsedirektoratet',
    'Ulesen melding frå Helsedirektoratet',
    'Unread message from Helsedirektoratet',
  ]);
  expect(texts[0]?.text).toBe(
    'Utsira kommune\n\nHelsedirektoratet har skrevet til dere i Fordel. Logg inn for å lese:\n\nhttps://fordel.no/x\n\n' +
      'Til meldingen er lest, kommer det ingen flere e-poster om den.\n\n' +
      'Du får denne e-posten som kontaktperson. Den kan slås av i Fordel.\n',
  );
  for (const { text } of texts)
    expect(text).toMatch(/^Utsira kommune\n\n[\s\S]*\n\nhttps:\/\/fordel\.no\/x\n\n/);
});

it('each of all kommuner is told once, in its own language', async () => {
  const id = await sent('fylkesmann', null);
  const mails = await mailed();
  expect([mails.length, new Set(mails.map(({ to }) => to[0])).size]).toEqual([38, 38]);
  const trondheim = mails.find(({ to }) => to[0] === 'beredskap@trondheim.example.no');
  expect(trondheim).toMatchObject({
    to: ['beredskap@trondheim.example.no', 'beredskap.vara@trondheim.example.no'],
    subject: 'Ulest melding fra Fylkesmannen i Trøndelag',
  });
  expect(trondheim?.text).toContain(`${app.url}/meldinger/${id}`);
  expect(trondheim?.text).not.toContain('munnbind');
  const [message] = await post.box('fylkesmann', 'SENT');
  expect(new Set(message?.recipients.map(({ notice }) => notice))).toEqual(new Set(['SENT']));
});

it('an RHF’s hospitals are told, and the RHF of what one answers', async () => {
  const id = await sent('rhf', null);
  const told = await mailed();
  expect(told.map(({ to }) => to[0]).sort()).toEqual([
    'beredskap@helse-more-og-romsdal-hf.example.no',
    'beredskap@helse-nord-trondelag-hf.example.no',
    'beredskap@st-olavs-hospital-hf.example.no',
  ]);
  expect(told[0]).toMatchObject({ subject: 'Ulest melding fra Helse Midt-Norge RHF' });
  await post.reply('helseforetak', id);
  expect((await mailed()).map(({ to, subject }) => [to[0], subject])).toEqual([
    ['beredskap@helse-midt-norge-rhf.example.no', 'Ulest melding fra St. Olavs hospital HF'],
  ]);
});

it('nobody is told again of a message that it has not read', async () => {
  const id = await sent('fylkesmann', [TRONDHEIM]);
  for (const body of ['To ting til.', 'Og en til.']) {
    await post.reply('fylkesmann', id, { organisationId: TRONDHEIM, body });
  }
  expect(await mailed()).toHaveLength(1);
  await post.markRead('kommune', [id]);
  await post.reply('fylkesmann', id, { organisationId: TRONDHEIM });
  expect((await mailed()).map(({ to }) => to[0])).toEqual(['beredskap@trondheim.example.no']);
  await post.reply('kommune', id);
  await post.reply('kommune', id);
  expect((await mailed()).map(({ to }) => to[0])).toEqual(['beredskap@statsforvalter-trondelag.example.no']);
});

it('what is read before the mail server answers is not told of', async () => {
  server.answerTo = () => 451;
  const id = await sent('kommune', null);
  await until(async () => (await failing()).length === 1);
  expect(await states(id)).toEqual([{ state: 'WAITING' }]);
  await post.markRead('fylkesmann', [id]);
  server.answerTo = () => 250;
  await app.sql.owner('update outbox_delivery set published_at = null where acknowledged_at is null'); // no wait for its turn
  expect(await mailed()).toEqual([]);
  expect(await states(id)).toEqual([{ state: 'OVERTAKEN' }]);
});

it('a kommune that has switched it off is not mailed, and the sender sees that', async () => {
  const switched = (on: boolean) =>
    post.ask(
      'mutation ($input: SetReminderInput!) { setReminder(input: $input) { __typename } }',
      'kommune',
      { input: { kind: 'MESSAGE', on, idempotencyKey: `switched ${on}` } },
    );
  await switched(false);
  await sent('fylkesmann', [TRONDHEIM]);
  expect(await mailed()).toEqual([]);
  const [message] = await post.box('fylkesmann', 'SENT');
  expect(message?.recipients[0]).toMatchObject({ notice: 'SWITCHED_OFF', readAt: null });
  await switched(true);
});

it('read and answered at once twenty times over: whatever is unread has been told of', async () => {
  const id = await sent('fylkesmann', [TRONDHEIM]);
  for (let round = 0; round < 20; round++) {
    await Promise.all([
      post.reply('fylkesmann', id, { organisationId: TRONDHEIM }),
      post.markRead('kommune', [id]),
    ]);
  }
  await mailed();
  const untold = await app.sql.owner(
    `select from message_written w where message_id = $1 and read_at is null and not exists (
       select from message_notice n join message_written t
         on t.message_id = n.message_id and t.reply_id is not distinct from n.reply_id and t.reader_id = n.organisation_id
       where n.message_id = $1 and n.organisation_id = w.reader_id and n.state = 'SENT' and t.read_at is null)`,
    [id],
  );
  expect(untold).toEqual([]);
  const twice = await app.sql.owner(
    `select from message_notice where message_id = $1 group by reply_id, organisation_id having count(*) > 1`,
    [id],
  );
  expect(twice).toEqual([]);
});

it('a notice is seen by its two sides alone', async () => {
  const seen = async (organisationId: string) =>
    new Set(
      (
        await app.sql.app<{ side: string }>(
          { scope: 'own', organisationId },
          `select case $1::uuid when organisation_id then 'reader' when writer_id then 'writer' else 'neither' end as side from message_notice`,
          [organisationId],
        )
      ).map(({ side }) => side),
    );
  expect(await seen(TRONDHEIM)).toEqual(new Set(['reader', 'writer']));
  expect(await seen(TRONDELAG)).toEqual(new Set(['reader', 'writer']));
  expect(await seen(organisationOf('kommune-utsira'))).toEqual(new Set());
});
