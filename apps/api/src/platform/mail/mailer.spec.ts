import { MailServer } from '../../../../../test/support/mail-server.js';
import { loadConfig } from '../config/load-config.js';
import type { Transaction } from '../database/transaction.js';
import type { Mail } from './mail.js';
import { Mailer } from './mailer.js';

const mail: Mail = {
  id: '019b8d2b-8d47-74b7-96f8-9a95e440da1a',
  to: { name: 'Smittevernkoordinator i Søre Ådal', address: 'smittevern@example.no' },
  cc: [{ name: 'Vara', address: 'vara@example.no' }],
  locale: 'nn',
  subject: 'Vekesrapporten er ikkje komen – «veke 16»',
  text: 'Hei!\n\nÆ, ø og å, og ei linje som er så lang at ho ikkje får plass på éi linje i nokon e-post utan å bli delt opp.\n.\nSlutt.',
};

/** A transaction of a database whose clock row says which exercise is on. */
const during = (exercise: string | null): Transaction => ({
  query: <Row extends object>() => Promise.resolve([{ exercise } as Row]),
});
const mailerOn = (url?: string): Mailer =>
  new Mailer(
    loadConfig(url === undefined ? {} : { FORDEL_SMTP_URL: url, FORDEL_MAIL_FROM: 'fordel@example.no' }),
  );

describe('a mail', () => {
  let server: MailServer;
  beforeEach(async () => {
    server = await MailServer.start();
  });
  afterEach(() => server.stop());

  it('arrives as it was written, at both mailboxes, with the Message-ID of its row', async () => {
    expect(await mailerOn(server.url).send(during(null), mail)).toEqual({ state: 'SENT' });
    expect(server.received).toHaveLength(1);
    const [received] = server.received;
    expect(received?.recipients).toEqual(['smittevern@example.no', 'vara@example.no']);
    expect(received?.text).toBe(mail.text);
    expect(received?.headers).toMatchObject({
      subject: mail.subject,
      from: 'Fordel <fordel@example.no>',
      to: 'Smittevernkoordinator i Søre Ådal <smittevern@example.no>',
      cc: 'Vara <vara@example.no>',
      'message-id': '<019b8d2b-8d47-74b7-96f8-9a95e440da1a@example.no>',
      'auto-submitted': 'auto-generated',
      'content-language': 'nn',
    });
  });

  it('cannot be given further headers by a name', async () => {
    const forged = { ...mail, to: { ...mail.to, name: 'A\r\nBcc: other@example.no' } };
    await mailerOn(server.url).send(during(null), forged);
    expect(server.received[0]?.recipients).toEqual(['smittevern@example.no', 'vara@example.no']);
    expect(Object.keys(server.received[0]?.headers ?? {})).not.toContain('bcc');
  });

  it('that one of its mailboxes refuses still reaches the other', async () => {
    server.answerTo = (address) => (address.startsWith('vara') ? 550 : 250);
    expect(await mailerOn(server.url).send(during(null), mail)).toEqual({ state: 'SENT' });
    expect(server.received[0]?.recipients).toEqual(['smittevern@example.no']);
  });

  it('that every mailbox refuses for good is refused, with the code', async () => {
    server.answerTo = () => 550;
    expect(await mailerOn(server.url).send(during(null), mail)).toEqual({ state: 'REFUSED', code: 550 });
  });

  it('that the server wants later fails, and names no mailbox', async () => {
    server.answerTo = () => 450;
    await expect(mailerOn(server.url).send(during(null), mail)).rejects.toThrow(
      'the mail server did not take a mail (EENVELOPE 450)',
    );
  });

  it('fails when nobody answers', async () => {
    const { url } = server;
    await server.stop();
    await expect(mailerOn(url).send(during(null), mail)).rejects.toThrow('ESOCKET');
    server = await MailServer.start();
  });
});

describe('a mail that does not leave', () => {
  it('says that no server is configured', async () => {
    expect(await mailerOn().send(during(null), mail)).toEqual({ state: 'NOT_CONFIGURED' });
  });

  it('says that an exercise is on, unless the server is on this machine', async () => {
    const outside = mailerOn('smtp://mail.example.no');
    expect(await outside.withheld(during('øvelse'))).toBe('EXERCISE');
    expect(await outside.send(during('øvelse'), mail)).toEqual({ state: 'EXERCISE' });
    expect(await outside.withheld(during(null))).toBeNull();
    expect(await mailerOn('smtp://127.0.0.1:2525').withheld(during('øvelse'))).toBeNull();
  });
});
