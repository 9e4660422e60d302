import pg from 'pg';
import type { Browser, Page } from 'playwright-core';
import { organisationOf } from '../support/weekly-report.js';
import { complaintsOf, openBrowser } from './browser.js';
import { readCatalogue } from '../../apps/api/src/registry/register/data-files.js';
import { InstitutionClient, partOf } from '../support/institutions.js';
import { type ServedPage, servePage } from './served-page.js';
import { WEEK, WeekPlay } from './week-play.js';

const MALVIK = '019b8d2b-8d53-79fb-acf5-456eea4353d7';
/** Øvingslia sykehjem, of Trondheim kommune. */
const WARD = '019b8d2b-9000-7000-8000-000000000001';

describe('a page that is told of changes', () => {
  let served: ServedPage;
  let browser: Browser;
  let page: Page;
  let play: WeekPlay;
  let complaints: string[];

  const isIn = (count: string, on = page): Promise<void> =>
    on
      .getByRole('region', { name: 'Rapporter inn', exact: true })
      .getByText(count, { exact: true })
      .waitFor();

  async function open(path = ''): Promise<Page> {
    // In a context of its own: that is what a clock belongs to.
    const opened = await browser.newPage({ locale: 'nb-NO' });
    opened.setDefaultTimeout(20_000);
    await opened.clock.install();
    await Promise.all([told(opened), opened.goto(served.url + path)]);
    return opened;
  }
  /** Its timers stand still once it is shown: what it shows anew it was told of, and did not ask for by itself. */
  async function stilled(on: Page): Promise<Page> {
    await on.locator('main h1:not(.ds-sr-only)').waitFor();
    await on.clock.pauseAt(new Date(Date.now() + 1_000));
    return on;
  }
  const openWithoutTimers = async (path?: string): Promise<Page> => stilled(await open(path));
  async function signedIn(name: RegExp, path = ''): Promise<Page> {
    const own = await open();
    await own.getByRole('button', { name: 'Logg inn', exact: true }).click();
    await Promise.all([told(own), own.getByRole('button', { name }).first().click()]);
    if (path !== '') await Promise.all([told(own), own.goto(served.url + path)]);
    return stilled(own);
  }
  /** Resolves when the page has opened a socket and heard over it. */
  async function told(on: Page): Promise<void> {
    const socket = await on.waitForEvent('websocket', (opened) => opened.url().endsWith('/graphql'));
    await socket.waitForEvent('framereceived', ({ payload }) => String(payload).includes('"parts"'));
  }

  beforeAll(async () => {
    [served, browser] = await Promise.all([servePage(), openBrowser()]);
    play = new WeekPlay(served.api);
    await play.at('2020-04-06T08:00:00Z');
    page = await openWithoutTimers();
    complaints = complaintsOf(page);
    await isIn('0 av 356');
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await served?.stop();
  });

  it('shows a report as it comes in, without asking by itself', async () => {
    await play.report('kommune-utsira', 0, 700);
    await isIn('1 av 356');
    await play.at('2020-04-06T09:00:00Z');
    await page.getByText('Fristen er om 1 dag og 1 time').waitFor();
  });

  it('tells a kommune of its own report when a colleague sends it', async () => {
    const own = await signedIn(/^Smittevernkoordinator/);
    const report = own.getByRole('region', { name: 'Deres rapport', exact: true });
    await report.getByRole('link', { name: 'Rapporter uken' }).waitFor();
    await play.report('kommune', 50, 900);
    await report.getByText('Rapporten er inne (i tide)').waitFor();
    await own.close();
    await isIn('2 av 356');
  });

  it('shows who follows up the call that a colleague logs', async () => {
    const own = await signedIn(/^Fylkeslege/, `/uke/${WEEK}/oppfolging`);
    const called = own.getByRole('row', { name: /Malvik kommune/ });
    await called.waitFor();
    await play.call('fylkesmann', MALVIK, 'NO_ANSWER');
    await called.getByText('Ingen svarte').waitFor();
    await own.close();
  });

  it('shows a kommune the part its institution sends, and the institution that the report was sent', async () => {
    const institutions = new InstitutionClient(served.api);
    const own = await signedIn(/^Smittevernkoordinator/, `/uke/${WEEK}/rapport`);
    const parts = own.getByRole('region', { name: 'Institusjonenes tall' });
    await parts.getByText('0 av 1 har sendt.').waitFor();
    const codes = readCatalogue().categories.map(({ code }) => code);
    await institutions.send({ as: 'institution' }, partOf(codes, WEEK, { afterReport: true }));
    await parts.getByText('1 av 1 har sendt.').waitFor();
    await own.close();

    const link = await institutions.token('kommune', WARD);
    const ward = await openWithoutTimers(`/del#${link}`);
    await ward.getByRole('button', { name: 'Uke 14 tas fortsatt imot: fyll ut' }).click();
    await ward.getByRole('heading', { level: 1, name: 'Smittevernutstyr uke 14' }).waitFor();
    await play.report('kommune', 50, 900, '2020-W14');
    await ward.getByText(/^Rapporten fra Trondheim kommune er alt sendt/).waitFor();
    await institutions.revokeLink('kommune', WARD);
    await ward.close();
  });

  it('shows beside the fields what was delivered meanwhile, and leaves what is typed', async () => {
    const own = await signedIn(/^Beredskapskoordinator/, `/uke/${WEEK}/rapport`);
    const row = own.getByRole('group', { name: /^Munnbind/ });
    const stock = row.getByRole('textbox', { name: /^Beholdning/ });
    await stock.fill('1 200');
    const database = new pg.Client(served.owner);
    await database.connect();
    await database.query(
      `insert into intake_delivery (shipment_id, category_code, organisation_id, shipped, planned_at, received, received_at)
       select uuidv7(), 'MUNNBIND', $1, 5000, fordel_now(), 4800, fordel_now()`,
      [organisationOf('helseforetak')],
    );
    await database.end();
    await row.getByText(/^Levert siden sist: 4\s800 stk$/).waitFor();
    expect(await stock.inputValue()).toBe('1 200');
    await own.close();
  });

  it('neither listens nor asks while nobody looks, and looks at everything when somebody does', async () => {
    const become = (state: string): Promise<unknown> =>
      page.evaluate(`Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => '${state}' });
        document.dispatchEvent(new Event('visibilitychange'))`);
    await become('hidden');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await play.report('helseforetak', 100, 7000);
    await isIn('0 av 23');
    expect(asked).toEqual([]);
    await Promise.all([told(page), become('visible')]);
    await isIn('1 av 23');
  });

  it('asks again and again where no socket can be had', async () => {
    const cutOff = await browser.newPage({ locale: 'nb-NO' }); // with timers
    cutOff.setDefaultTimeout(20_000);
    await cutOff.routeWebSocket(/\/graphql$/, (socket) => socket.close({ code: 1013 }));
    await cutOff.goto(served.url);
    await isIn('1 av 23', cutOff);
    await play.at('2020-04-06T11:00:00Z');
    await cutOff.getByText('Fristen er om 23 timer').waitFor();
    await cutOff.close();
  });

  it('ran under the content security policy without one complaint', () => {
    expect(complaints).toEqual([]);
  });
});
