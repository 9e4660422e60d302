import type { Browser, BrowserContext, Page } from 'playwright-core';
import { complaintsOf, openBrowser } from './browser.js';
import { type ServedPage, servePage } from './served-page.js';
import { WeekPlay } from './week-play.js';

describe('a page that is told of changes', () => {
  let served: ServedPage;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let play: WeekPlay;
  let complaints: string[];

  const isIn = (count: string, on = page): Promise<void> =>
    on
      .getByRole('region', { name: 'Rapporter inn', exact: true })
      .getByText(count, { exact: true })
      .waitFor();

  /** A page none of whose timers ever runs: what it shows anew it was told of, and did not ask for by itself. */
  async function openWithoutTimers(): Promise<Page> {
    const opened = await context.newPage();
    opened.setDefaultTimeout(20_000);
    await opened.clock.install();
    await opened.clock.pauseAt(new Date(Date.now() + 1_000));
    await Promise.all([told(opened), opened.goto(served.url)]);
    return opened;
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
    context = await browser.newContext({ locale: 'nb-NO' });
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
    const own = await openWithoutTimers();
    await own.getByRole('button', { name: 'Logg inn', exact: true }).click();
    await Promise.all([told(own), own.getByRole('button', { name: /^Smittevernkoordinator/ }).click()]);
    const report = own.getByRole('region', { name: 'Deres rapport', exact: true });
    await report.getByRole('link', { name: 'Rapporter uken' }).waitFor();
    await play.report('kommune', 50, 900);
    await report.getByText('Rapporten er inne (i tide)').waitFor();
    await own.close();
    await isIn('2 av 356');
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
