import { LOCALES } from '@fordel/shared';
import { MailServer } from '../../../../../../test/support/mail-server.js';
import { startTestApp, type TestApp } from '../../../../../../test/support/test-app.js';
import { organisationOf, stopClock } from '../../../../../../test/support/weekly-report.js';
import { systemCall } from '../../../platform/access/call-context.js';
import { loadConfig } from '../../../platform/config/load-config.js';
import { Database } from '../../../platform/database/database.js';
import { Mailer } from '../../../platform/mail/mailer.js';
import { UrgentPlayer } from '../urgent.fixture.js';
import { UrgentState } from '../urgent-state.js';
import { SendUrgentNotice } from './send-urgent-notice.js';
import { urgentNoticeText, type NoticeAbout } from './urgent-notice-text.js';
import { UrgentNoticeRepository } from './urgent-notice.repository.js';
import { DataSource } from 'typeorm';
import { dataSourceOptions } from '../../../platform/database/data-source.js';

let server: MailServer;
let app: TestApp;
let player: UrgentPlayer;
let dataSource: DataSource;
beforeAll(async () => {
  server = await MailServer.start();
  app = await startTestApp();
  player = new UrgentPlayer(app);
  dataSource = await new DataSource(dataSourceOptions(app.sql.connections.app, [])).initialize();
});
afterAll(async () => {
  await dataSource?.destroy();
  await app?.stop();
  await server.stop();
});
beforeEach(async () => {
  server.received.length = 0;
  server.answerTo = () => 250;
  await stopClock(app, '2020-04-08T08:00:00Z');
  await app.sql.owner('delete from outbox_delivery');
  await app.sql.owner('delete from outbox_event');
});

/** Delivers every event there is, again, as the worker would. */
async function deliver(url = server.url): Promise<void> {
  const config = loadConfig({ FORDEL_SMTP_URL: url, FORDEL_MAIL_FROM: 'fordel@example.no' });
  const handler = new SendUrgentNotice(config, new UrgentNoticeRepository(), new Mailer(config));
  const events = await app.sql.owner<{ id: string; subjectId: string; payload: Record<string, unknown> }>(
    `select id, subject_id as "subjectId", payload from outbox_event where type = 'urgent-request.moved' order by id`,
  );
  for (const event of events) {
    await new Database(dataSource).transaction(systemCall('spec'), (tx) =>
      handler.handle({ ...event, type: 'urgent-request.moved', requestId: null }, tx),
    );
  }
}
const notices = () =>
  app.sql.owner<{ about: string; state: string }>('select about, state from urgent_notice order by id');
const mailOf = async (organisationId: string): Promise<string> => {
  const [contact] = await app.sql.owner<{ email: string }>(
    'select email from contact where organisation_id = $1 and deputy_for_id is null',
    [organisationId],
  );
  return contact!.email;
};

describe('an urgent request', () => {
  it('is told to whoever must act next, and its outcome to the requester, each once', async () => {
    const sent = await player.sent('kommune');
    await deliver();
    const { request } = await player.answer('fylkesmann', sent, 'FORWARDED', { remark: 'Fylket er tomt.' });
    await deliver();
    await player.answer('helsedirektoratet-1', request!, 'REJECTED', {
      remark: 'Det kommer en runde i morgen.',
    });
    await deliver();
    await deliver();
    const told = server.received.map(({ recipients, headers }) => [recipients[0], headers.subject]);
    expect(told).toEqual([
      [await mailOf(organisationOf('fylkesmann')), 'Haster: Trondheim kommune går tom for munnbind'],
      [
        await mailOf(organisationOf('helsedirektoratet-1')),
        'Haster, til avgjørelse: Trondheim kommune går tom for munnbind',
      ],
      [await mailOf(organisationOf('kommune')), 'Hasteforespørselen om munnbind er avvist'],
    ]);
    const [first, second, third] = server.received;
    expect(first!.text).toMatch(/torsdag 9\. april kl\. 10\.00 og trenger 500 stykk\./);
    expect(second!.text).toContain('Fylket er tomt.');
    expect(third!.text).toContain('Det kommer en runde i morgen.');
    expect(third!.text).toContain(`/haster/${sent.id}`);
    expect(await notices()).toEqual([
      { about: 'SENT', state: 'SENT' },
      { about: 'FORWARDED', state: 'SENT' },
      { about: 'REJECTED', state: 'SENT' },
    ]);
  });

  it('that moved on before it was told is not told of as if it had not; withdrawing is told to nobody', async () => {
    const before = (await notices()).length;
    const sent = await player.sent('kommune', { categoryCode: 'HANSKER' });
    await player.withdraw('kommune', sent);
    await deliver();
    expect(server.received).toEqual([]);
    expect((await notices()).slice(before)).toEqual([{ about: 'SENT', state: 'OVERTAKEN' }]);
  });

  it('whose mail does not get through is told later, and a refusal is noted', async () => {
    const before = (await notices()).length;
    await player.sent('kommune', { categoryCode: 'HETTE' });
    await expect(deliver('smtp://127.0.0.1:9')).rejects.toThrow('the mail server did not take a mail');
    expect((await notices()).length).toBe(before);
    server.answerTo = () => 550;
    await deliver();
    await deliver();
    expect((await notices()).slice(before)).toEqual([{ about: 'SENT', state: 'REFUSED' }]);
  });
});

describe('what a notice says', () => {
  const abouts = Object.values(UrgentState).filter(
    (state) => state !== UrgentState.WITHDRAWN,
  ) as NoticeAbout[];
  it.each(abouts)('%s: something of its own in every language', (about) => {
    const facts = {
      ...{
        about,
        organisation: 'Utsira kommune',
        recipient: 'Bokn kommune',
        category: 'Munnbind',
        quantity: 12_000,
      },
      ...{
        baseUnit: 'piece' as const,
        runsDryAt: new Date('2020-04-09T08:00:00Z'),
        remark: 'Fordi.',
        url: 'https://f.no',
      },
    };
    const texts = LOCALES.map((locale) => urgentNoticeText(locale, facts));
    expect(new Set(texts.map(({ subject }) => subject)).size).toBe(LOCALES.length);
    expect(new Set(texts.map(({ text }) => text)).size).toBe(LOCALES.length);
    for (const { text } of texts)
      expect(text).toMatch(/^Utsira kommune\n\n.*\n\nFordi\.\n\nhttps:\/\/f\.no\n$/);
  });
});
