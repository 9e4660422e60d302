import type { Browser, BrowserContext, Page } from 'playwright-core';
import { readCatalogue } from '../../apps/api/src/registry/register/data-files.js';
import { accessibilityFaults, complaintsOf, openBrowser } from './browser.js';
import { type ServedPage, servePage } from './served-page.js';
import { WEEK, WeekPlay } from './week-play.js';

const MASKS = readCatalogue().products.find(
  ({ categoryCode, packSize }) => categoryCode === 'MUNNBIND' && packSize === 50,
)!;

describe('the week on the page', () => {
  let served: ServedPage;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let play: WeekPlay;
  let complaints: string[];

  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const region = (name: string) => page.getByRole('region', { name, exact: true });
  const seen = async (text: string | RegExp): Promise<void> => page.getByText(text).first().waitFor();

  async function signIn(name: RegExp): Promise<void> {
    await button('Logg inn').click();
    await page.getByRole('button', { name }).click();
    await page.getByRole('banner').getByText(name).waitFor();
  }
  async function signOut(): Promise<void> {
    await button('Logg ut').click();
    await button('Logg inn').waitFor();
  }

  beforeAll(async () => {
    [served, browser] = await Promise.all([servePage(), openBrowser()]);
    play = new WeekPlay(served.api);
    await play.at('2020-04-06T08:00:00Z');
    await play.receive(MASKS.id, 20_000 * MASKS.packSize);
    context = await browser.newContext({
      locale: 'nb-NO',
      viewport: { width: 1280, height: 900 },
      reducedMotion: 'reduce', // axe must not measure a dialog half faded in
    });
    page = await context.newPage();
    page.setDefaultTimeout(20_000);
    complaints = complaintsOf(page);
    await page.goto(served.url);
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await served.stop();
  });

  it('shows anybody which week it is, how long is left, and that the figures are synthetic', async () => {
    await page.getByRole('heading', { level: 1, name: 'Uke 15 2020' }).waitFor();
    await seen('Åpen for rapporter');
    await seen('Fristen er om 1 dag og 2 timer');
    await seen('Frist: tirsdag 7. april kl. 12:00');
    expect(await page.getByRole('note').innerText()).toMatch(/^Øvelse: tallene er syntetiske\s+Prøveuken/);
    expect(await page.title()).toBe('Uke 15 2020 – Fordel');
    await region('Runden').getByText('Runden for uken er ikke åpnet ennå.').first().waitFor();
    expect(await button('Åpne runden').count()).toBe(0);
  });

  it('sees a report come in without being reloaded', async () => {
    const reports = region('Rapporter inn');
    await reports.getByText('0 av 356', { exact: true }).waitFor();
    await play.report('kommune-utsira', 0, 700);
    await reports.getByText('1 av 356', { exact: true }).waitFor();
    await play.report('helseforetak', 100, 7000);
    await reports.getByText('1 av 23', { exact: true }).waitFor();
    expect(await reports.getByRole('listitem').allInnerTexts()).toEqual([
      '1 i tide',
      '0 for sent',
      '355 mangler',
      '1 i tide',
      '0 for sent',
      '22 mangler',
    ]);
  });

  it.each([
    ['English', 'en', 'Week 15 2020', 'The deadline is in 1 day and 2 hours'],
    ['Nynorsk', 'nn', 'Veke 15 2020', 'Fristen er om 1 dag og 2 timar'],
    ['Bokmål', 'nb', 'Uke 15 2020', 'Fristen er om 1 dag og 2 timer'],
  ])(
    'speaks %s, says so to screen readers, and is accessible in it',
    async (language, code, title, countdown) => {
      await page.getByText(language, { exact: true }).click();
      await page.getByRole('heading', { level: 1, name: title }).waitFor();
      await seen(countdown);
      expect(await page.getAttribute('html', 'lang')).toBe(code);
      expect(await accessibilityFaults(page)).toEqual([]);
    },
  );

  it('asks the API in the language it shows, and remembers it', async () => {
    await page.getByText('Nynorsk', { exact: true }).click();
    const [request] = await Promise.all([
      page.waitForRequest((sent) => sent.url().endsWith('/graphql')),
      page.reload(),
    ]);
    expect(request.headers()['accept-language']).toBe('nn');
    await page.getByRole('heading', { level: 1, name: 'Veke 15 2020' }).waitFor();
    await page.getByText('Bokmål', { exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Uke 15 2020' }).waitFor();
  });

  it('stays in its language when the texts of another do not come, and says so', async () => {
    const other = await context.newPage();
    const texts = '**/assets/en-*.js';
    const told = other.getByText('Språket kunne ikke hentes. Last siden på nytt og prøv igjen.');
    const shown = (title: string) => other.getByRole('heading', { level: 1, name: title }).waitFor();
    await other.route(texts, (route) => route.abort());
    await other.goto(served.url);
    await other.getByText('English', { exact: true }).click();
    await told.waitFor();
    await shown('Uke 15 2020');
    expect(await accessibilityFaults(other)).toEqual([]);
    await other.unroute(texts);
    await other.reload();
    await other.getByText('English', { exact: true }).click();
    await shown('Week 15 2020');
    await other.route(texts, (route) => route.abort());
    await other.reload();
    await told.waitFor();
    await shown('Uke 15 2020');
    await other.unroute(texts);
    await other.reload();
    await shown('Week 15 2020');
    await other.getByText('Bokmål', { exact: true }).click();
    await shown('Uke 15 2020');
    await other.close();
  });

  it('can be reached from the keyboard: the skip link, then into the main content', async () => {
    await page.reload();
    await button('Logg inn').waitFor();
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Hopp til hovedinnhold');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('content');
  });

  it('fits a telephone', async () => {
    await page.setViewportSize({ width: 360, height: 740 });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
    await page.setViewportSize({ width: 1280, height: 900 });
  });

  it('says that there is no contact, keeps the last figures, and goes on by itself', async () => {
    await page.getByText('1 av 356', { exact: true }).waitFor();
    await context.setOffline(true);
    await seen('Får ikke kontakt med Fordel');
    await page.getByText('1 av 356', { exact: true }).waitFor();
    await context.setOffline(false);
    await page.getByText('Får ikke kontakt med Fordel').waitFor({ state: 'detached' });
    complaints.length = 0; // the browser itself reports every request it could not send
  });

  it('shows the id of an unexpected failure', async () => {
    const errors = [{ message: 'no', extensions: { code: 'INTERNAL', errorId: '7f3c-19' } }];
    await page.route('**/graphql', (route) => route.fulfill({ json: { data: null, errors } }));
    await page.reload();
    await seen('Feilnummer: 7f3c-19');
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.unroute('**/graphql');
    await button('Prøv igjen').click();
    await page.getByText('1 av 356', { exact: true }).waitFor();
  });

  it('lets Helsedirektoratet open the round, calculate it after the deadline, and refuses in place that the same person approves', async () => {
    await signIn(/^Vaktleder/);
    await page.getByRole('banner').getByText('Helsedirektoratet', { exact: true }).waitFor();
    await button('Åpne runden').click();
    await seen(
      'Runden kan beregnes når fristen er ute, tirsdag 7. april kl. 12:00. Til da kan alle rapportere i tide.',
    );
    expect(await button('Start beregningen').count()).toBe(0);
    await play.at('2020-04-08T06:00:00Z');
    await button('Start beregningen').click();
    await button('Godkjenn fordelingen').click();
    const dialog = page.getByRole('dialog', { name: 'Godkjenne fordelingen?' });
    await dialog.waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Godkjenn fordelingen' }).click();
    const refusal = page.getByRole('alert');
    await refusal.waitFor();
    expect(await refusal.innerText()).toMatch(/godkjenne/);
    await button('Godkjenn fordelingen').waitFor(); // still to be approved
  });

  it('shows the split to those who decide, and not yet to the public', async () => {
    const split = region('Fordelingen');
    await split.getByText(MASKS.names.nb).first().waitFor();
    expect(await split.getByRole('listitem').allInnerTexts()).toEqual(
      expect.arrayContaining([
        '700\u00a0000 stk Sykehus',
        '200\u00a0000 stk Kommuner',
        '100\u00a0000 stk Sentralt lager',
      ]),
    );
    await signOut();
    await split.getByText('Fordelingen blir åpen for alle når runden er frigitt.').waitFor();
  });

  it('lets somebody else approve and release', async () => {
    await signIn(/^Avdelingsdirektør/);
    await button('Godkjenn fordelingen').click();
    await page.getByRole('dialog').getByRole('button', { name: 'Godkjenn fordelingen' }).click();
    await button('Frigi forsendelsene').click();
    await page.getByRole('dialog').getByRole('button', { name: 'Frigi forsendelsene' }).click();
    await region('Runden')
      .getByText(/^onsdag 8\. april kl\. 08:00 av Avdelingsdirektør$/)
      .nth(1)
      .waitFor();
    await signOut();
    const lowest = region('Lavest dekning').getByRole('listitem');
    await lowest.nth(4).waitFor();
    expect(await lowest.count()).toBe(5);
    for (const text of await lowest.allInnerTexts())
      expect(text).toMatch(/ kommune\nFår [\d\u00a0]+ stk\n[^]*\.$/);
  });

  it('tells a kommune what it gets and why, and when', async () => {
    await signIn(/^Kommuneoverlege/);
    await region('Deres rapport').getByText('Rapporten er inne (i tide)').waitFor();
    const { units, explanation } = await play.decision('kommune-utsira', MASKS.id);
    expect(units).toBeGreaterThan(0);
    const outcome = region('Dette får dere, og hvorfor')
      .getByRole('listitem')
      .filter({ hasText: MASKS.names.nb });
    await outcome.getByText(explanation).waitFor();
    await outcome.getByText(`Får ${units} stk`).waitFor();
    await outcome.getByRole('img', { name: /: fra 0,0 dager til \d+,\d dager$/ }).waitFor();
    await region('Deres forsendelser')
      .getByText(/^Ventes .* – /)
      .waitFor();
  });

  it('follows the goods to the door, past the end of the week', async () => {
    await play.at('2020-04-20T06:00:00Z');
    await region('Deres forsendelser').getByText('Levert', { exact: true }).waitFor();
    await page.getByRole('heading', { level: 1, name: 'Uke 15 2020' }).waitFor();
    await page.getByRole('link', { name: 'Til denne uken (17)' }).click();
    await page.getByRole('heading', { level: 1, name: 'Uke 17 2020' }).waitFor();
    await page.goBack();
    await page.goto(`${served.url}/uke/${WEEK}`);
  });

  it('has a receipt counted: nothing is prefilled, and each fault leads to its field', async () => {
    await button('Kvitter for mottak').click();
    const arrived = page.getByLabel('Kommet fram (stk)');
    expect(await arrived.inputValue()).toBe('');
    await button('Signer mottaket').click();
    await page.getByRole('link', { name: /Fyll ut antallet/ }).click();
    expect(await page.evaluate('document.activeElement.id')).toBe(await arrived.getAttribute('id'));
    await arrived.fill('1,5');
    await button('Signer mottaket').click();
    await seen(/Skriv et helt tall/);
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  it('keeps what was typed when the answer is lost, and does not sign twice', async () => {
    await button('Alt kom som oppført').click();
    const arrived = page.getByLabel('Kommet fram (stk)');
    const shipped = Number(await arrived.inputValue());
    await arrived.fill(String(shipped - 30));
    await page.getByLabel('Av dette skadet (stk)').fill('10');
    const keys: unknown[] = [];
    await page.route('**/graphql', async (route) => {
      const { variables } = route.request().postDataJSON() as {
        variables?: { input?: { idempotencyKey: string } };
      };
      // No contact at all until it is sent again: the page must not learn it by looking.
      if (!variables?.input) return keys.length === 1 ? route.abort() : route.fallback();
      keys.push(variables.input.idempotencyKey);
      if (keys.length > 1) return route.continue();
      await route.fetch(); // it is done, and nobody is told
      return route.abort();
    });
    await button('Signer mottaket').click();
    await seen('Vi fikk ikke svar. Prøv igjen; det blir ikke gjort to ganger.');
    await button('Signer mottaket').click();
    await seen('Mottaket er signert. Takk!');
    await page.unroute('**/graphql');
    expect(keys).toHaveLength(2);
    expect(keys[0]).toBe(keys[1]);
    await region('Deres forsendelser').getByText('30 stk for lite og 10 stk skadet').waitFor();
    await region('Forsendelser').getByRole('definition').nth(2).getByText('1', { exact: true }).waitFor();
    complaints.length = 0; // the aborted request
  });

  it('becomes the public again when the token no longer holds', async () => {
    await page.evaluate(`sessionStorage.setItem('fordel.session',
      JSON.stringify({ ...JSON.parse(sessionStorage.getItem('fordel.session')), accessToken: 'forged' }))`);
    await page.reload();
    await seen('Innloggingen er utløpt. Logg inn på nytt for å fortsette.');
    await button('Logg inn').waitFor();
    complaints.length = 0; // the refused request
  });

  it('ran under the content security policy without one complaint', async () => {
    await page.goto(served.url);
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(complaints).toEqual([]);
  });
});
