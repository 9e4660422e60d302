import { LOCALES } from '@fordel/shared';
import { MailServer } from '../../../../../../test/support/mail-server.js';
import { startTestApp, type TestApp } from '../../../../../../test/support/test-app.js';
import { organisationOf, stopClock } from '../../../../../../test/support/weekly-report.js';
import { systemCall } from '../../../platform/access/call-context.js';
import { loadConfig } from '../../../platform/config/load-config.js';
import { Database } from '../../../platform/database/database.js';
import { Mailer } from '../../../platform/mail/mailer.js';
import type { EventHandlers } from '../../../platform/outbox/event-handlers.js';
import { Outbox } from '../../../platform/outbox/outbox.js';
import { OverdueRepository } from '../overdue/overdue.repository.js';
import { TellOverdue } from '../overdue/tell-overdue.js';
import { UrgentPlayer } from '../urgent.fixture.js';
import { UrgentState } from '../urgent-state.js';
import { SendUrgentNotice } from './send-urgent-notice.js';
import { TOLD_IN, type NoticeAbout } from './notice-about.js';
import { urgentNoticeText } from './urgent-notice-text.js';
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
  await app.sql.owner(
    'truncate urgent_request, urgent_request_entry, urgent_request_step, urgent_request_answer, urgent_notice, urgent_grant, urgent_grant_line, shipment, shipment_line, shipment_leg',
  );
  await app.sql.owner('delete from outbox_delivery');
  await app.sql.owner('delete from outbox_event');
});

/** Nobody listens here: the events are delivered by hand. */
const outbox = new Outbox({ namesFor: () => [] } as unknown as EventHandlers);

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
const answererOf = async (requestId: string): Promise<string> => {
  const [request] = await app.sql.owner<{ id: string }>(
    'select answerer_id as id from urgent_request where id = $1',
    [requestId],
  );
  return request!.id;
};
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
    const sent = await player.sent('kommune', { categoryCode: 'HANSKER' });
    await player.withdraw('kommune', sent);
    await deliver();
    expect(server.received).toEqual([]);
    expect(await notices()).toEqual([{ about: 'SENT', state: 'OVERTAKEN' }]);
  });

  it('whose answer is due sooner than was told is told again, each time, and not when it is not', async () => {
    const subjects = () => server.received.map(({ headers }) => headers.subject);
    await player.sent('kommune', { hoursLeft: 24 });
    await player.sent('kommune', { hoursLeft: 7 }); // before anything was told: the first e-mail tells it
    await deliver();
    expect(subjects()).toEqual(['Haster: Trondheim kommune går tom for munnbind']);
    expect(server.received[0]!.text).toContain('Dere må svare innen onsdag 8. april kl. 13.30:');
    await player.sent('kommune', { hoursLeft: 12 }); // due as before
    await deliver();
    await player.sent('kommune', { hoursLeft: 4 });
    await deliver();
    await player.sent('kommune', { hoursLeft: 3 });
    await player.sent('kommune', { hoursLeft: 2 }); // told together with the one before
    await deliver();
    await deliver();
    expect(subjects().slice(1)).toEqual([
      'Kortere svarfrist: Trondheim kommune går tom for munnbind',
      'Kortere svarfrist: Trondheim kommune går tom for munnbind',
    ]);
    const mailbox = await mailOf(organisationOf('fylkesmann'));
    expect(server.received.map(({ recipients }) => recipients[0])).toEqual([mailbox, mailbox, mailbox]);
    const [, four, two] = server.received;
    expect(four!.text).toContain('Dere må svare innen onsdag 8. april kl. 12.00, tidligere enn');
    expect(two!.text).toContain('Dere må svare innen onsdag 8. april kl. 11.00, tidligere enn');
  });

  it('whose mail does not get through is told later, and a refusal is noted', async () => {
    await player.sent('kommune', { categoryCode: 'HETTE' });
    await expect(deliver('smtp://127.0.0.1:9')).rejects.toThrow('the mail server did not take a mail');
    expect(await notices()).toEqual([]);
    server.answerTo = () => 550;
    await deliver();
    await deliver();
    expect(await notices()).toEqual([{ about: 'SENT', state: 'REFUSED' }]);
  });
});

describe('an answer that does not come', () => {
  const tick = () => new TellOverdue(new Database(dataSource), new OverdueRepository(), outbox).tick();
  const subjects = () => server.received.map(({ recipients, headers }) => [recipients[0], headers.subject]);

  it('is told to whoever still ought to give it and to Helsedirektoratet, once, when the time has passed', async () => {
    const sent = await player.sent('kommune-utsira');
    await deliver();
    server.received.length = 0;
    await stopClock(app, '2020-04-08T11:59:59Z');
    await tick();
    await deliver();
    expect(server.received).toEqual([]);
    await stopClock(app, '2020-04-08T12:00:00Z');
    await Promise.all([tick(), tick(), tick()]);
    await deliver();
    await tick();
    await deliver();
    const rogaland = await mailOf(await answererOf(sent.id));
    expect(subjects()).toEqual([
      [
        await mailOf(organisationOf('helsedirektoratet-1')),
        'Haster, ubesvart: Utsira kommune går tom for munnbind',
      ],
      [rogaland, 'Svarfristen er ute: Utsira kommune går tom for munnbind'],
    ]);
    const [toNation, toCounty] = server.received;
    expect(toNation!.text).toContain(
      'Fylkesmannen i Rogaland har ikke svart innen fristen, onsdag 8. april kl. 14.00. Dere kan overta',
    );
    expect(toCounty!.text).toContain('Fristen for å svare var onsdag 8. april kl. 14.00.');
    server.received.length = 0;
    await player.answer('helsedirektoratet-1', sent, 'TAKEN_OVER', { remark: 'Ingen tok telefonen.' });
    await deliver();
    // Nobody tells Helsedirektoratet what it did itself.
    expect(subjects()).toEqual([[rogaland, 'Overtatt av Helsedirektoratet: Utsira kommune, munnbind']]);
    expect(server.received[0]!.text).toContain('Ingen tok telefonen.');
  });

  it('that came in the meantime is not told of; of whoever was dry from the start only Helsedirektoratet is', async () => {
    const answered = await player.sent('kommune', { categoryCode: 'OYEBESKYTTELSE' });
    await player.sent('kommune', { categoryCode: 'SMITTEFRAKK', hoursLeft: 0 });
    await deliver();
    server.received.length = 0;
    await stopClock(app, '2020-04-08T12:00:00Z');
    await tick();
    await player.answer('fylkesmann', answered, 'SOLVED_LOCALLY');
    await deliver();
    const told = (await notices()).map(({ about, state }) => `${about} ${state}`);
    expect(told.slice(2).sort()).toEqual([
      'ANSWER_OVERDUE OVERTAKEN',
      'MAY_BE_TAKEN_OVER OVERTAKEN',
      'MAY_BE_TAKEN_OVER SENT',
      'SOLVED_LOCALLY SENT',
    ]);
  });
});

describe('what a notice says', () => {
  const FACTS = {
    organisation: 'Utsira kommune',
    recipient: 'Bokn kommune',
    answerer: 'Fylkesmannen i Rogaland',
    category: 'Munnbind',
    quantity: 12_000,
    baseUnit: 'piece',
    runsDryAt: new Date('2020-04-09T08:00:00Z'),
    answerDueAt: new Date('2020-04-08T12:00:00Z'),
    remark: 'Fordi.',
    url: 'https://f.no',
  } as const;

  it.each(Object.keys(TOLD_IN) as NoticeAbout[])('%s: something of its own in every language', (about) => {
    const texts = LOCALES.map((locale) => urgentNoticeText(locale, { ...FACTS, about }));
    expect(new Set(texts.map(({ subject }) => subject)).size).toBe(LOCALES.length);
    expect(new Set(texts.map(({ text }) => text)).size).toBe(LOCALES.length);
    for (const { text } of texts)
      expect(text).toMatch(/^Utsira kommune\n\n.*\n\nFordi\.\n\nhttps:\/\/f\.no\n$/);
  });

  it.each([
    ['nb', 'piece', '12 000 stykk'],
    ['nn', 'ml', '12 liter'],
    ['en', 'ml', '12 litres'],
  ] as const)('in %s of %s: %s', (locale, baseUnit, amount) => {
    const { text } = urgentNoticeText(locale, { ...FACTS, about: UrgentState.SENT, baseUnit });
    expect(text.replace(/\s/g, ' ')).toContain(` ${amount}.`);
  });
});
