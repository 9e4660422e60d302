import { InstitutionClient } from '../../../../../../test/support/institutions.js';
import { MailServer } from '../../../../../../test/support/mail-server.js';
import { startTestApp, type TestApp } from '../../../../../../test/support/test-app.js';

const UTSIRA = 'kommune-utsira';

let server: MailServer;
let app: TestApp;
let client: InstitutionClient;

beforeAll(async () => {
  server = await MailServer.start();
  app = await startTestApp({
    role: 'all',
    at: '2020-07-05T22:30:00Z', // a week just begins: no reminder goes before the links
    env: { FORDEL_SMTP_URL: server.url, FORDEL_MAIL_FROM: 'fordel@example.no' },
  });
  client = new InstitutionClient(app);
});
afterAll(async () => {
  await app.stop();
  await server.stop();
});

const idOf = async (name: string, changes = {}): Promise<string> =>
  (await client.add(UTSIRA, name, changes)).institution?.id ?? '';
/** Asks until its mail has left or will not. */
async function settled(institution: string): Promise<{ mailState: string; current: boolean } | undefined> {
  const end = Date.now() + 25_000;
  for (;;) {
    const { data } = await app.graphql<{
      institutions: { id: string; link: { mailState: string; current: boolean } }[];
    }>('{ institutions { id link { mailState current } } }', {}, { as: UTSIRA });
    const link = data?.institutions.find(({ id }) => id === institution)?.link;
    if (link?.mailState !== 'WAITING' || Date.now() > end) return link;
  }
}
const status = async (token: string) => (await client.through(token, '{ me { name } }')).status;

it('a link is mailed in the language of the institution, opens, and takes the place of the one before', async () => {
  const id = await idOf('Kystheimen', { language: 'NN', contactEmail: 'kystheimen@example.no' });
  const shown = await client.token(UTSIRA, id);
  expect((await client.mailLink(UTSIRA, id)).link).toMatchObject({ mailState: 'WAITING', current: false });
  expect(await settled(id)).toEqual({ mailState: 'SENT', current: true });
  const [mail] = server.received;
  expect([mail?.recipients, mail?.headers['content-language']]).toEqual([['kystheimen@example.no'], 'nn']);
  expect(mail?.text).toContain('Utsira kommune bed Kystheimen fylle ut behaldning');
  const [, token = ''] = /\/del#(fdl_[\w-]{43})$/m.exec(mail?.text ?? '') ?? [];
  expect([await status(token), await status(shown)]).toEqual([200, 401]);
  const [rows] = await app.sql.owner<{ text: string }>(
    `select (select jsonb_agg(o) from outbox_event o)::text || (select jsonb_agg(d) from outbox_delivery d)::text
       || (select jsonb_agg(a) from audit_event a)::text as text`,
  );
  expect(rows?.text).toContain('institution-link.waits');
  expect(rows?.text).not.toContain(token.slice(4));
});

it('a mailbox that is refused gets no link, and the one before goes on', async () => {
  const id = await idOf('Feil adresse', { contactEmail: 'finnes-ikke@example.no' });
  const shown = await client.token(UTSIRA, id);
  server.answerTo = (address) => (address.startsWith('finnes-ikke') ? 550 : 250);
  await client.mailLink(UTSIRA, id);
  expect(await settled(id)).toEqual({ mailState: 'REFUSED', current: false });
  expect(await status(shown)).toBe(200);
});

it('a mail that waits is called back with the link', async () => {
  const id = await idOf('Trukket tilbake', { contactEmail: 'senere@example.no' });
  server.answerTo = () => 451; // come back later
  await client.mailLink(UTSIRA, id);
  await client.revokeLink(UTSIRA, id);
  expect(await settled(id)).toEqual({ mailState: 'ENDED', current: false });
  server.answerTo = () => 250;
  expect(server.received.flatMap(({ recipients }) => recipients)).not.toContain('senere@example.no');
});
