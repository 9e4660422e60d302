import type { Browser, Page } from 'playwright-core';
import { accessibilityFaults, beyondEdge, complaintsOf, openBrowser } from './browser.js';
import { type ServedPage, servePage } from './served-page.js';
import { WEEK, WeekPlay } from './week-play.js';

describe('own reports week by week, and a draft thrown away', () => {
  let served: ServedPage;
  let browser: Browser;
  let page: Page;
  let complaints: string[];

  const seen = (text: string | RegExp) => page.getByText(text).first().waitFor();
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const dialog = () => page.getByRole('dialog');
  const stock = (category: string) => page.locator(`#report-${category}-stock`);
  const rows = () => page.getByRole('row').filter({ has: page.getByRole('rowheader') });

  async function signIn(name: RegExp): Promise<void> {
    await page.goto(served.url);
    await page.getByRole('banner').getByRole('button', { name: 'Logg inn' }).click();
    await page.getByRole('button', { name }).click();
    await page.getByRole('banner').getByText(name).waitFor();
  }

  beforeAll(async () => {
    [served, browser] = await Promise.all([servePage(), openBrowser()]);
    const play = new WeekPlay(served.api);
    await play.at('2020-03-23T08:00:00Z');
    await play.report('kommune', 1200, 700, '2020-W13');
    await play.at('2020-04-01T08:00:00Z');
    await play.report('kommune', 300, 700, '2020-W14');
    await play.at('2020-04-06T06:00:00Z');
    const context = await browser.newContext({ locale: 'nb-NO', reducedMotion: 'reduce' });
    page = await context.newPage();
    page.setDefaultTimeout(20_000);
    complaints = complaintsOf(page);
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await served.stop();
  });

  it('are for those who report', async () => {
    await page.goto(`${served.url}/rapporter`);
    await seen('Logg inn for å se rapportene.');
    await signIn(/^Fylkeslege/);
    expect(await page.getByRole('link', { name: 'Rapporter', exact: true }).count()).toBe(0);
    await page.goto(`${served.url}/rapporter`);
    await seen('Bare kommuner og sykehus har egne rapporter.');
    await button('Logg ut').click();
    await button('Logg inn').waitFor();
  });

  it('say what each week’s report was, how long things lasted, and who sent it', async () => {
    await signIn(/^Smittevernkoordinator/);
    await page.getByRole('link', { name: 'Rapporter', exact: true }).click();
    await rows().nth(2).waitFor();
    expect(await rows().allInnerTexts()).toEqual([
      expect.stringMatching(/^Uke 15 2020\s+Mangler\s+–\s+–$/),
      expect.stringMatching(
        /^Uke 14 2020\s+For sent\s+3,0 dager \(Munnbind\)\s+onsdag 1\. april kl\. 10:00 av Smittevernkoordinator, 1 versjon$/,
      ),
      expect.stringMatching(/^Uke 13 2020\s+I tide\s+12,0 dager \(Munnbind\)\s+mandag 23\. mars kl\. 09:00/),
    ]);
  });

  it.each([
    ['Nynorsk', 'Rapportane våre'],
    ['Bokmål', 'Våre rapporter'],
  ])('are accessible in %s', async (language, title) => {
    await page.getByText(language, { exact: true }).click();
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    await rows().nth(2).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  it('lead to each report and its versions, by keyboard', async () => {
    await page.getByRole('link', { name: 'Uke 14 2020' }).press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Ukesrapport for uke 14' }).waitFor();
    await seen('Den kom etter fristen og merkes som for sen, men teller med.');
    await page.getByRole('region', { name: 'Versjoner' }).getByRole('listitem').first().waitFor();
  });

  it('a page gone to begins at its top, for whoever listens too; gone back to, it is where one was', async () => {
    await page.goto(`${served.url}/uke/${WEEK}/rapport`);
    await stock('MUNNBIND').waitFor();
    await page.setViewportSize({ width: 1280, height: 300 });
    const place = async () => ({
      y: await page.evaluate<number>('Math.round(window.scrollY)'),
      focus: await page.evaluate('document.activeElement.id'),
    });
    const model = page.getByRole('contentinfo').getByRole('link', { name: 'Se behovsmodellen' });
    await model.scrollIntoViewIfNeeded();
    await model.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Behovsmodell' }).waitFor();
    expect(await place()).toEqual({ y: 0, focus: 'content' });
    await page
      .getByRole('banner')
      .getByRole('link', { name: /^Fordel/ })
      .focus();
    await page.goBack();
    await stock('MUNNBIND').waitFor();
    expect((await place()).focus).not.toBe('content');
    await page.setViewportSize({ width: 1280, height: 720 });
  });

  it('of a week that has not begun nothing is missing', async () => {
    await page.goto(`${served.url}/uke/2020-W16`);
    const own = page.getByRole('region', { name: 'Deres rapport' });
    await own.getByText('Uken åpner mandag 13. april kl. 00:00. Da kan dere rapportere.').waitFor();
    expect(await own.getByRole('link', { name: 'Rapporter uken' }).count()).toBe(0);
  });

  it.each(['/tull', '/uke/2020-W99/rapport'])('an address that leads nowhere says so: %s', async (path) => {
    await page.goto(`${served.url}${path}`);
    await page.getByRole('heading', { level: 1, name: 'Siden finnes ikke' }).waitFor();
    expect(await page.title()).toBe('Siden finnes ikke – Fordel');
    await page.getByRole('link', { name: 'Gå til ukens oversikt' }).press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Uke 15 2020' }).waitFor();
  });

  it('a draft is thrown away when one says so twice, and not before', async () => {
    await page.goto(`${served.url}/uke/${WEEK}/rapport`);
    await stock('MUNNBIND').waitFor();
    expect(await button('Forkast utkastet').count()).toBe(0);
    await stock('MUNNBIND').fill('1 400');
    await seen(/^Lagret kl\./);
    await button('Forkast utkastet').click();
    await dialog().getByRole('heading', { name: 'Forkaste utkastet?' }).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await dialog().waitFor({ state: 'hidden' });
    expect(await stock('MUNNBIND').inputValue()).toBe('1 400');
    await button('Forkast utkastet').click();
    await dialog().getByRole('button', { name: 'Forkast utkastet' }).press('Enter');
    await button('Forkast utkastet').waitFor({ state: 'detached' });
    expect(await stock('MUNNBIND').inputValue()).toBe('');
    await page.reload();
    await stock('MUNNBIND').waitFor();
    expect(await stock('MUNNBIND').inputValue()).toBe('');
  });

  it('is not thrown away when somebody else saved in between: both are shown', async () => {
    await stock('MUNNBIND').fill('10');
    await seen(/^Lagret kl\./);
    const other = await page.context().newPage();
    const session = await page.evaluate<string>(`sessionStorage.getItem('fordel.session')`);
    await other.addInitScript(`sessionStorage.setItem('fordel.session', ${JSON.stringify(session)})`);
    await other.goto(`${served.url}/uke/${WEEK}/rapport`);
    await other.locator('#report-MUNNBIND-stock').fill('77');
    await other.getByText(/^Lagret kl\./).waitFor();
    await other.close();
    await button('Forkast utkastet').click();
    await dialog().getByRole('button', { name: 'Forkast utkastet' }).click();
    await seen('Noen andre har lagret i mellomtiden');
    await button('Hent de andre tallene').click();
    expect(await stock('MUNNBIND').inputValue()).toBe('77');
  });

  it.each([360, 768])('fit a screen of %d px', async (width) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(`${served.url}/rapporter`);
    await rows().nth(2).waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
    expect(await beyondEdge(page.getByRole('region', { name: 'Rapportene uke for uke' }))).toBe(0);
  });

  it('have one line above them on a phone; the other pages, languages and the way out come when asked for', async () => {
    await page.setViewportSize({ width: 360, height: 800 });
    const banner = page.getByRole('banner');
    const settings = banner.getByRole('link', { name: 'Innstillinger' });
    const height = () => banner.evaluate(({ offsetHeight }: { offsetHeight: number }) => offsetHeight);
    expect(await height()).toBeLessThanOrEqual(64);
    expect(await settings.isVisible()).toBe(false);
    expect(await banner.getByRole('link', { name: 'Rapporter' }).isVisible()).toBe(true); // where one is
    await button('Meny').click();
    await settings.waitFor();
    await button('Logg ut').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await settings.click();
    await page.getByRole('heading', { level: 1, name: 'Innstillinger' }).waitFor();
    await settings.and(page.locator('[aria-current=page]')).waitFor();
    expect(await button('Logg ut').count()).toBe(0);
  });

  it('ran under the content security policy without one complaint', () => {
    expect(complaints).toEqual([]);
  });
});
