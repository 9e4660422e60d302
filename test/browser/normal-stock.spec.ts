import type { Browser, Page } from 'playwright-core';
import { accessibilityFaults, complaintsOf, openBrowser, unanswered } from './browser.js';
import { type ServedPage, servePage } from './served-page.js';
import { WeekPlay } from './week-play.js';

describe('the normal stock on the page', () => {
  let served: ServedPage;
  let browser: Browser;
  let page: Page;
  const complaints: string[] = [];

  const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
  const seen = (text: string | RegExp) => page.getByText(text).first().waitFor();
  const row = (name: string) =>
    page
      .getByRole('region', { name: 'Krav, lager og mangler', exact: true })
      .getByRole('row', { name: new RegExp(`^${name}`) });
  const field = (group: string, name: string) =>
    page.getByRole('group', { name: group, exact: true }).getByRole('textbox', { name, exact: true });
  const focused = () => page.evaluate<string>('document.activeElement.id');

  async function signedIn(name: RegExp): Promise<void> {
    const context = await browser.newContext({
      locale: 'nb-NO',
      viewport: { width: 1280, height: 900 },
      reducedMotion: 'reduce',
    });
    page = await context.newPage();
    page.setDefaultTimeout(20_000);
    complaintsOf(page, complaints);
    await page.goto(served.url);
    await page.getByRole('banner').getByRole('button', { name: 'Logg inn' }).click();
    await page.getByRole('button', { name }).click();
    await page.getByRole('banner').getByText(name).waitFor();
  }
  async function state(year: number, masks: string): Promise<void> {
    await button(`Oppgi ${year}`).click();
    await field('Forbruk i året (stk)', 'Munnbind').fill(masks);
    await page.getByLabel('Hvor tallene er fra').fill('Innkjøpssystemet');
    await page.getByLabel('Hvorfor de oppgis').fill('Før Fordel');
    await page.keyboard.press('Enter');
    await button(`Oppgi ${year}`).waitFor();
  }

  beforeAll(async () => {
    [served, browser] = await Promise.all([servePage(), openBrowser()]);
    const play = new WeekPlay(served.api);
    await play.at('2026-03-02T08:00:00Z');
    await play.report('kommune', 700, 100, '2026-W10');
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await served.stop();
  });

  it('is not for hospitals, nor for whoever is not signed in', async () => {
    page = await browser.newPage({ locale: 'nb-NO' });
    await page.goto(`${served.url}/normallager`);
    await seen('Logg inn for å se normallageret.');
    await signedIn(/^Beredskapskoordinator/);
    expect(await page.getByRole('link', { name: 'Normallager' }).count()).toBe(0);
    await page.goto(`${served.url}/normallager`);
    await seen(/^Normallageret gjelder kommuner/);
  });

  it('says of a kommune what is held, and that what is not known is not known', async () => {
    await signedIn(/^Smittevernkoordinator/);
    await page.getByRole('link', { name: 'Normallager' }).click();
    await page.getByRole('heading', { level: 2, name: 'Normallager: Trondheim kommune' }).waitFor();
    expect(await row('Munnbind').innerText()).toMatch(
      /^Munnbind\s+ukjent\s+700\s+rapporten for uke 10, 0 dager gammel\s+Ikke oppgitt om det er lagret i Norge\s+–\s+700\s+Ukjent$/,
    );
    await seen('Bygger på syntetiske tall fra en øvelse.');
  });

  it.each([
    ['English', 'Normal stock'],
    ['Nynorsk', 'Normallager'],
    ['Bokmål', 'Normallager'],
  ])('speaks %s and is accessible in it, with a form open', async (language, title) => {
    await page.getByText(language, { exact: true }).click();
    await page.getByRole('heading', { level: 1, name: title, exact: true }).waitFor();
    await page.getByRole('button', { name: / 2025$/ }).click();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('button', { name: /^(Cancel|Avbryt)$/ }).click();
  });

  it('tells at the field what is wrong, its own faults and the API’s, and leads there', async () => {
    await button('Oppgi 2025').click();
    expect(await focused()).toBe('used-GLOVES');
    await field('Forbruk i året (stk)', 'Munnbind').fill('1,5');
    await button('Lagre').click();
    await page.getByRole('heading', { name: 'Rett opp dette før du lagrer' }).waitFor();
    await page.getByRole('link', { name: 'Skriv et helt tall, for eksempel 1 200.' }).click();
    expect(await focused()).toBe('used-MASKS');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('5200');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Skriv noe her.' }).click();
    expect(await focused()).toBe('source');
    expect(await accessibilityFaults(page)).toEqual([]);
    await button('Avbryt').click();
  });

  it('is a quarter of three years’ mean when they are stated, by keyboard too', async () => {
    await state(2025, '5 200');
    await state(2024, '10 000');
    await state(2023, '8 000');
    await row('Munnbind').getByText('Mangler 1 234').waitFor();
    expect(await row('Munnbind').innerText()).toMatch(/^Munnbind\s+1\s934\s+700/);
    await seen(
      /^Oppgitt mandag 2\. mars kl\. 09:00 av Smittevernkoordinator\. Kilde: Innkjøpssystemet\. Grunn: Før Fordel\.$/,
    );
  });

  it('puts the year before in a deviant year’s place, and says why', async () => {
    await button('Oppgi 2024').click();
    await field('Avviker fordi (tomt: et vanlig år)', 'Munnbind').fill('Utbrudd hele våren');
    await button('Lagre').click();
    await seen('fra 2023, fordi 2024 avviker');
    await row('Munnbind').getByText('Mangler 1 067').waitFor(); // (5,200 + 8,000 + 8,000) / 12 = 1,766.7
  });

  it('counts its own newer count, and nothing that is stored abroad', async () => {
    await button('Oppgi lageret').click();
    await button('Lagre').click();
    await page.getByRole('link', { name: 'Svar på om utstyret er lagret i Norge.' }).click();
    expect(await focused()).toBe('own-stored');
    await page.keyboard.press('Space');
    await page.getByLabel('Talt opp').fill('2026-03-02');
    await field('Antall (stk)', 'Munnbind').fill('1 000');
    await button('Lagre').click();
    await row('Munnbind').getByText('Mangler 767').waitFor();
    await row('Munnbind').getByText('Lagret i Norge').waitFor();
  });

  it('counts its share in a stock held together, which cannot be more than is there', async () => {
    await button('Nytt felles lager').click();
    await page.getByLabel('Lagerets navn').fill('Trøndelagslageret');
    await page.getByLabel('Avtalen det bygger på').fill('Avtale 2025/17');
    await page.getByRole('radio', { name: 'Ja, i Norge' }).check();
    await page.getByLabel('Talt opp').fill('2026-02-01');
    await field('Det lageret har', 'Munnbind').fill('1 000');
    await field('Andelen til Trondheim kommune', 'Munnbind').fill('800');
    await page.getByLabel('Partner').selectOption({ label: 'Trøndelag fylkeskommune' });
    await button('Legg til partner').click();
    await field('Andelen til Trøndelag fylkeskommune', 'Munnbind').fill('300');
    await button('Lagre').click();
    await page.getByRole('link', { name: /^Andelene er til sammen 1100, men lageret har 1000\.$/ }).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await field('Andelen til Trøndelag fylkeskommune', 'Munnbind').fill('200');
    await button('Lagre').click();
    await row('Munnbind').getByText('Nok').waitFor();
    expect(await row('Munnbind').innerText()).toMatch(/800\s+Trøndelagslageret, holdes av Trondheim kommune/);
  });

  it('prints as a statement: without menus and buttons, with a line to sign on', async () => {
    await page.emulateMedia({ media: 'print' });
    await page.getByText('Sted, dato og underskrift').waitFor({ state: 'visible' });
    for (const hidden of [page.getByRole('banner'), button('Skriv ut erklæringen'), button('Oppgi 2025')]) {
      expect(await hidden.isVisible()).toBe(false);
    }
    expect(await page.getByRole('heading', { name: 'Normallager: Trondheim kommune' }).isVisible()).toBe(
      true,
    );
    expect(await row('Munnbind').isVisible()).toBe(true);
    const editing = page.getByRole('region', { name: /^(Forbruk per kalenderår|Eget lager|Felles lager)$/ });
    expect(await editing.count()).toBe(0);
    const pdf = await page.pdf({ format: 'A4' });
    expect(pdf.subarray(0, 5).toString('latin1')).toBe('%PDF-');
    await page.emulateMedia({ media: null });
    expect(await page.getByText('Sted, dato og underskrift').isVisible()).toBe(false);
    expect(await editing.count()).toBe(3);
  });

  it('ends a stock held together, and its shares count no more', async () => {
    const end = async () => {
      await button('Avslutt Trøndelagslageret').click();
      await page.getByRole('dialog').getByRole('button', { name: 'Avslutt Trøndelagslageret' }).click();
    };
    await unanswered({ page, operation: 'SaveSharedStock', complaints }, async () => {
      await end();
      await seen('Vi fikk ikke svar. Prøv igjen; det blir ikke gjort to ganger.');
    });
    await end();
    await row('Munnbind').getByText('Mangler 767').waitFor();
  });

  it('shows a fylkesmann who lacks what, and the way to each', async () => {
    await signedIn(/^Fylkeslege/);
    await page.getByRole('link', { name: 'Normallager' }).click();
    const table = page.getByRole('region', { name: 'Mangler hos hver enkelt', exact: true }).getByRole('row');
    await table.nth(39).waitFor();
    expect(await table.count()).toBe(1 + 38 + 1);
    await seen('1 mangler, 38 ukjent');
    await page.getByRole('checkbox', { name: 'Vis bare dem som mangler noe' }).check();
    expect(await table.count()).toBe(2);
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('link', { name: 'Trondheim kommune' }).click();
    await row('Munnbind').getByText('Mangler 767').waitFor();
    expect(await button('Oppgi 2025').count()).toBe(0);
  });

  it('shows an observer one county, or the nation some at a time', async () => {
    await signedIn(/Statens helsetilsyn/);
    await page.getByRole('link', { name: 'Normallager' }).click();
    const table = page.getByRole('region', { name: 'Mangler hos hver enkelt', exact: true }).getByRole('row');
    await seen('50 av 374 vises');
    expect(await table.count()).toBe(1 + 50);
    await button('Vis 50 til').click();
    await seen('100 av 374 vises');
    const county = page.getByLabel('Fylke', { exact: true });
    await county.focus();
    await county.selectOption('Statsforvalteren i Trøndelag');
    await seen('39 av 39 vises');
    await seen('1 mangler, 38 ukjent');
    expect(await table.count()).toBe(1 + 39);
    expect(await page.evaluate('document.activeElement.tagName')).toBe('SELECT');
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  it('leaves whoever shows the last of a list by keyboard at its end', async () => {
    await page.getByLabel('Fylke', { exact: true }).selectOption('Statsforvalteren i Oslo og Viken');
    await seen(/^50 av 5\d vises$/);
    await button(/^Vis \d til$/).press('Enter');
    await seen(/^(5\d) av \1 vises$/);
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Slutt på listen.');
  });

  it('tells a fylkeskommune, which reports no week, to state its use and its stock', async () => {
    await signedIn(/^Fylkestannlege/);
    await page.getByRole('link', { name: 'Normallager' }).click();
    await seen('Fylkeskommunen sender ingen ukesrapport, så forbruket må oppgis for hvert år.');
    await seen('Fylkeskommunen sender ingen ukesrapport, så lageret må telles opp og oppgis her.');
    expect(await page.getByText(/av 52 uker/).count()).toBe(0);
  });

  it.each([360, 1280])('fits a screen of %d px', async (width) => {
    await page.setViewportSize({ width, height: 800 });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
  });

  it('ran under the content security policy without one complaint', () => {
    expect(complaints).toEqual([]);
  });
});
