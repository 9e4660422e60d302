import type { Browser, Page } from 'playwright-core';
import { accessibilityFaults, complaintsOf, openBrowser } from './browser.js';
import { type ServedPage, servePage } from './served-page.js';
import { WeekPlay } from './week-play.js';

describe('the settings of what is told by e-mail', () => {
  let served: ServedPage;
  let browser: Browser;
  let page: Page;
  let play: WeekPlay;
  let complaints: string[];

  const seen = (text: string | RegExp) => page.getByText(text).first().waitFor();
  const switchOf = (name: string) => page.getByRole('switch', { name });
  const row = (name: RegExp) => page.getByRole('row', { name });
  /** Whether it is on, once the page says so. */
  const becomes = async (name: string, on: boolean) =>
    page.getByRole('switch', { name, checked: on }).waitFor();

  async function signIn(name: RegExp): Promise<void> {
    await page.goto(`${served.url}/innstillinger`);
    const leave = page.getByRole('button', { name: 'Logg ut' });
    if (await leave.isVisible()) await leave.click();
    await page.getByRole('button', { name: 'Logg inn' }).click();
    await page.getByRole('button', { name }).click();
    await page.getByRole('banner').getByText(name).waitFor();
    await page.goto(`${served.url}/innstillinger`);
    await page.getByRole('banner').getByText(name).waitFor();
  }

  beforeAll(async () => {
    [served, browser] = await Promise.all([servePage(), openBrowser()]);
    play = new WeekPlay(served.api);
    await play.at('2020-04-06T06:00:00Z');
    page = await browser.newPage({ locale: 'nb-NO', reducedMotion: 'reduce' });
    page.setDefaultTimeout(20_000);
    complaints = complaintsOf(page);
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await served.stop();
  });

  it('are for those who are told: others are told so', async () => {
    await page.goto(`${served.url}/innstillinger`);
    await seen('Logg inn for å se innstillingene.');
    await signIn(/^Innkjøper/);
    await seen('Det er ingenting å stille inn for din rolle.');
  });

  it('say what a kommune is told, when next, and whose mailbox it goes to', async () => {
    await signIn(/^Smittevernkoordinator/);
    await seen('Dagen før fristen, til dem som ikke har sendt. Neste: mandag 6. april kl. 09:00');
    expect(await page.getByRole('switch').count()).toBe(3);
    await page.getByRole('link', { name: 'beredskap@trondheim.example.no' }).waitFor();
    await seen('Ingen påminnelser denne uken.');
  });

  it.each([
    ['Nynorsk', 'Innstillingar'],
    ['Bokmål', 'Innstillinger'],
  ])('are accessible in %s', async (language, title) => {
    await page.getByText(language, { exact: true }).click();
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  it('switched off by keyboard, a reminder does not go out; the others do', async () => {
    await switchOf('Ukesrapporten skal sendes').press('Space');
    await seen('«Ukesrapporten skal sendes» er slått av.');
    await page.reload();
    await becomes('Ukesrapporten skal sendes', false);
    await becomes('Siste påminnelse om ukesrapporten', true);
    await play.at('2020-04-06T07:00:00Z');
    await row(/^Trondheim kommune Ukesrapporten skal sendes/)
      .getByText('ikke sendt: slått av av mottakeren')
      .waitFor();
    await play.at('2020-04-07T07:00:00Z');
    await row(/^Trondheim kommune Siste påminnelse om ukesrapporten/)
      .getByText('ikke sendt: ingen e-postserver er satt opp')
      .waitFor();
  });

  it('switched on again it is on, also when the first answer is lost', async () => {
    await page.route('**/graphql', async (route) => {
      const { operationName } = route.request().postDataJSON() as { operationName: string };
      return operationName === 'SetReminder' ? route.abort() : route.fallback();
    });
    await switchOf('Ukesrapporten skal sendes').click();
    await seen('Vi fikk ikke svar. Prøv igjen; det blir ikke gjort to ganger.');
    await becomes('Ukesrapporten skal sendes', false);
    await page.unroute('**/graphql');
    await switchOf('Ukesrapporten skal sendes').click();
    await becomes('Ukesrapporten skal sendes', true);
    await page.reload();
    await becomes('Ukesrapporten skal sendes', true);
    complaints.length = 0; // the aborted request
  });

  it('show a fylkesmann what its kommuner were told', async () => {
    await signIn(/^Fylkeslege/);
    await row(/^Trondheim kommune Ukesrapporten skal sendes/).waitFor();
    await seen('1–50 av 76');
    await page.getByRole('button', { name: 'Neste side' }).click();
    await seen('51–76 av 76');
    await page.getByRole('button', { name: 'Uke 14' }).click();
    await page.getByRole('region', { name: 'Sendt i uke 14' }).waitFor();
  });

  it('show Helsedirektoratet the times as policy, and the public holidays that move them', async () => {
    await signIn(/^Vaktleder/);
    const policy = page.getByRole('region', { name: 'Når påminnelsene går ut' });
    await policy
      .getByRole('row', { name: /^Kommuner som ikke har rapportert tirsdag kl\. 10:00 Virkedagen før/ })
      .waitFor();
    await policy
      .getByRole('row', { name: /^Sykehus som ikke har rapportert tirsdag kl\. 10:00 Virkedagen før/ })
      .waitFor();
    expect(await policy.getByRole('row').count()).toBe(1 + 5);
    await policy.getByRole('row', { name: /^Hvem som mangler .* tirsdag kl\. 12:00 Flyttes ikke/ }).waitFor();
    await policy.getByText('Helligdager i 2020').click();
    await policy.getByText('torsdag 9. april').waitFor();
    expect(await policy.getByRole('listitem').count()).toBe(12);
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  it.each([360, 768])('fit a screen of %d px', async (width) => {
    await page.setViewportSize({ width, height: 800 });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
  });

  it('ran under the content security policy without one complaint', () => {
    expect(complaints).toEqual([]);
  });
});
